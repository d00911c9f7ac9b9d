import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { count } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** Long enough for most previews to serve a whole herd, so that the next one meets an idle server. Chosen by judgement, not fitted. */
const reconnectEveryMs = 2_000;

/** Clients that all connect at the same moment, as after an outage of a network or a restart, again and again. */
export const herd: Fault = {
  kind: 'herd',
  summary: 'many clients lose their connections and reconnect in the same moment, every 2 s',
  observed: 'requests of these clients reached what the checks request',
  asAdjective: 'rushed',
  traits: { stops: null, delays: null, adds: 'load', strikes: allTraffic },
  docs: {
    why: 'After an outage, a deployment or a lost network, all clients of a service reconnect together.',
    reveals: 'Expensive connections and sessions, short queues for new connections, and caches that all clients miss together.',
    example: '{ fault: herd, on: preview, connections: 50..500 }',
  },
  severity: 'connections',
  params: {
    connections: count({ summary: 'clients that reconnect together, each with one request', standard: '50..500' }),
  },
  lasts: '5s..15s',
  describe: (params) => `${numberParam(params, 'connections')} clients that reconnect together every 2 s`,
  traffic: (params) => ({ connections: numberParam(params, 'connections'), reconnectEveryMs }),
};
