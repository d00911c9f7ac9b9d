import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { bandwidth, count } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** Clients that keep their connection and send and read very slowly, like RSnake's Slowloris (2009). */
export const slowClients: Fault = {
  kind: 'slow-clients',
  summary: 'clients send and read a few bytes a second, and keep their connections',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'occupied',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  docs: {
    why: 'Mobile clients on a bad network hold their connections for long, and so does a Slowloris attack.',
    reveals: 'Servers with few workers or connections, and missing timeouts for slow clients.',
    example: '{ fault: slow-clients, on: preview, connections: 50..200 }',
  },
  severity: 'connections',
  params: {
    connections: count({ summary: 'connections open at the same time', standard: '10..500' }),
    bytes: bandwidth({ summary: 'bytes per second that each client sends and reads', standard: '1B/s..100B/s', max: 10_000 }),
  },
  lasts: '5s..15s',
  describe: (params) =>
    `${numberParam(params, 'connections')} slow clients of ${quantityText('bandwidth', numberParam(params, 'bytes'))} each`,
  traffic(params) {
    const bytesPerSecond = numberParam(params, 'bytes');
    return { connections: numberParam(params, 'connections'), sendBytesPerSecond: bytesPerSecond, readBytesPerSecond: bytesPerSecond };
  },
};
