import { smallestIn } from '../../quantity/domain-ends.ts';
import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { bandwidth as bandwidthParam } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** Toxiproxy takes rates in kB/s, where 1 kB is 1000 bytes. */
const bytesPerUnit = 1000;

/** All connections of the link share one limit, separately for each direction. */
export const bandwidth: Fault = {
  kind: 'bandwidth',
  summary: 'the link carries only a limited number of bytes per second',
  observed: 'bytes went over the link at the limited rate',
  asAdjective: 'narrow',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A network path is saturated, or a noisy neighbour takes most of it.',
    reveals: 'Responses that are too large for a slow path, and timeouts that cover only the first byte.',
    example: '{ fault: bandwidth, on: app-to-redis, rate: 10kB/s..1MB/s }',
  },
  severity: 'rate',
  params: { rate: bandwidthParam({ summary: 'limit for each direction, shared by all connections', standard: '1kB/s..1MB/s' }) },
  lasts: '5s..15s',
  describe: (params) => `bandwidth of ${quantityText('bandwidth', numberParam(params, 'rate'))}`,
  proxy(params) {
    const attributes = { rate: Math.floor(numberParam(params, 'rate') / bytesPerUnit) };
    const toxic = { type: 'bandwidth', toxicity: 1, attributes } as const;
    return {
      toxics: [
        { ...toxic, stream: 'downstream' },
        { ...toxic, stream: 'upstream' },
      ],
    };
  },
  limitOfProxy: ({ rate }) =>
    rate !== undefined && smallestIn(rate) < bytesPerUnit
      ? { isRefused: true, message: 'Toxiproxy limits to whole kB/s', hint: 'write a rate of at least `1kB/s`' }
      : {
          isRefused: false,
          message: 'Toxiproxy limits each connection, not all of them together, and to whole kB/s',
          hint: 'use a `link` of the gate where all connections have to share the limit',
        },
  chaosMesh: (params) => ({ what: 'bandwidth', bytesPerSecond: numberParam(params, 'rate') }),
  litmus: (params) => ({ what: 'bandwidth', bytesPerSecond: numberParam(params, 'rate') }),
  toxic: (params) => ({ bytesPerSecond: numberParam(params, 'rate'), connection: () => ({}) }),
};
