import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { bandwidth as bandwidthParam } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

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
  toxic: (params) => ({ bytesPerSecond: numberParam(params, 'rate'), connection: () => ({}) }),
};
