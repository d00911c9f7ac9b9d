import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { rate, size } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** Clients that close the connection in the middle of the response. */
export const abandon: Fault = {
  kind: 'abandon',
  summary: 'clients close the connection in the middle of the response',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'abandoned',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  docs: {
    why: 'Users close the tab, and mobile clients lose their network, while a page still loads.',
    reveals: 'A server that keeps working for clients that have left, or that keeps their connections and memory.',
    example: '{ fault: abandon, on: preview, rate: 20/s..100/s }',
  },
  severity: 'rate',
  params: {
    rate: rate({ summary: 'clients that leave, in addition to the checks', standard: '10/s..200/s' }),
    after: size({ summary: 'bytes of the response after which a client leaves', standard: '1B..16kB', min: 1 }),
  },
  lasts: '5s..10s',
  describe: (params) =>
    `${quantityText('rate', numberParam(params, 'rate'))} clients that hang up after ${quantityText('size', numberParam(params, 'after'))} of the response`,
  traffic: (params) => ({ ratePerSecond: numberParam(params, 'rate'), leaveAfterBytes: numberParam(params, 'after') }),
};
