import { quantityText } from '../quantity/say.ts';
import type { Fault } from './fault.ts';
import { numberParam } from './params/number-param.ts';
import { bandwidth, count } from './params/params.ts';
import { allTraffic } from './params/strikes.ts';

/** Visitors that hold their connection and dawdle (RSnake's Slowloris, 2009): does the server run out of places? */
export const slowClients: Fault = {
  kind: 'slow-clients',
  summary: 'visitors send and read a few bytes a second, and stay',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'occupied',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  params: {
    connections: count({ summary: 'held at the same time', standard: '10..500' }),
    bytes: bandwidth({ summary: 'what each sends and reads', standard: '1B/s..100B/s', max: 10_000 }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `${numberParam(params, 'connections')} slow clients of ${quantityText('bandwidth', numberParam(params, 'bytes'))} each`,
  traffic(params) {
    const bytesPerSecond = numberParam(params, 'bytes');
    return { connections: numberParam(params, 'connections'), sendBytesPerSecond: bytesPerSecond, readBytesPerSecond: bytesPerSecond };
  },
};
