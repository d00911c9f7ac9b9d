import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

/** As if nothing listened there: ECONNREFUSED, and open connections are reset. */
export const refuse: Fault = {
  kind: 'refuse',
  summary: 'nobody listens any more',
  observed: 'the link refuses connections, and somebody had used it or was reset',
  asAdjective: 'refusing',
  traits: { stops: { what: 'connections', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '2s..10s',
  describe: () => 'connections refused',
  toxic: () => ({ listening: () => ({ open: false, untilMs: Number.POSITIVE_INFINITY }) }),
  masks: true,
};
