import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { bandwidth as bandwidthParam } from './params/params.ts';
import { allTraffic } from './params/strikes.ts';

/** All connections of the link share one limit, each direction its own. */
export const bandwidth: Fault = {
  kind: 'bandwidth',
  summary: 'little passes at a time',
  observed: 'bytes went over the link at the limited rate',
  asAdjective: 'narrow',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  params: { rate: bandwidthParam({ summary: 'what passes in each direction, all connections together', standard: '1kB/s..1MB/s' }) },
  lasts: '5s..15s',
  describe: (params) => `bandwidth of ${quantityText('bandwidth', numberParam(params, 'rate'))}`,
  toxic: (params) => ({ bytesPerSecond: numberParam(params, 'rate'), connection: () => ({}) }),
};
