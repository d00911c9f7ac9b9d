import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

/** What no error ever tells: connections are accepted, and nothing comes back. Finds missing timeouts. */
export const blackhole: Fault = {
  kind: 'blackhole',
  summary: 'connections are accepted and nothing passes',
  observed: 'bytes went into the link and did not come out, while it was used',
  asAdjective: 'silent',
  traits: { stops: { what: 'connections', clientSees: 'silence' }, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '5s..15s',
  describe: () => 'connections accepted and never answered',
  toxic: () => ({ connection: () => ({ at: 'swallow' }) }),
  masks: true,
};
