import type { FaultParams } from '../../model/plan/effect.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault, Resolver } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';
import { wordParam } from '../params/words.ts';

/** Longer than many applications wait, and shorter than the 5 s after which a C library asks again; source: resolv.conf(5), `timeout`. */
const slowMs = 3_000;

const responses: Readonly<Record<Resolver['response'], string>> = {
  refused: 'the query is refused immediately, because no resolver listens',
  servfail: 'the resolver responds that it has failed (SERVFAIL)',
  nxdomain: 'the resolver responds that no such name exists (NXDOMAIN)',
  slow: `the usual response, ${quantityText('duration', slowMs)} late`,
  silent: 'no response',
};

const described: Readonly<Record<Resolver['response'], string>> = {
  refused: 'DNS queries refused',
  servfail: 'SERVFAIL for all DNS queries',
  nxdomain: 'NXDOMAIN for all DNS queries',
  slow: `DNS responses ${quantityText('duration', slowMs)} late`,
  silent: 'no response to DNS queries',
};

const responseOf = (params: FaultParams): Resolver['response'] => wordParam(params, 'response', responses);

export const dns: Fault = {
  kind: 'dns',
  summary: 'DNS queries of the container fail or are slow; connections that it has already are not affected',
  observed: 'the container sent DNS queries',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A resolver is overloaded or misconfigured, a record is deleted, or a cluster cannot resolve names for some minutes.',
    reveals:
      'Clients that look a name up for each request, that keep "no such name" for long, and that wait for a resolver longer than their users do.',
    example: '{ fault: dns, on: db, response: [servfail, nxdomain, slow], lasts: 5s..15s }',
  },
  severity: 'lasts',
  words: { response: { summary: 'what a query gets', words: responses } },
  params: {},
  lasts: '5s..15s',
  describe: (params) => described[responseOf(params)],
  chaosMesh: (params) => ({ what: 'dns', response: responseOf(params) }),
  litmus: (params) => ({ what: 'dns', response: responseOf(params) }),
  resolver(params) {
    const response = responseOf(params);
    return response === 'slow' ? { response, delayMs: slowMs } : { response };
  },
};
