import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

/** As if no process listened: connections get ECONNREFUSED, and open connections are reset. */
export const refuse: Fault = {
  kind: 'refuse',
  summary: 'connections are refused',
  observed: 'the link refuses connections, and a client had used it or was reset',
  asAdjective: 'refusing',
  traits: { stops: { what: 'connections', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A service is down or restarts, so the kernel rejects each connection attempt.',
    reveals: 'Clients that do not reconnect, clients that queue requests until the service is up again, and pages without a fallback.',
    example: '{ fault: refuse, on: app-to-redis, lasts: 2s..10s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '2s..10s',
  describe: () => 'connections refused',
  proxy: () => ({ enabled: false }),
  toxic: () => ({ listening: () => ({ open: false, untilMs: Number.POSITIVE_INFINITY }) }),
  masks: true,
};
