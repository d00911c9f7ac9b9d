import type { Fault } from './fault.ts';

/** What no error ever tells: connections are accepted, and nothing comes back. Finds missing timeouts. */
export const blackhole: Fault = {
  kind: 'blackhole',
  summary: 'connections are accepted and nothing passes',
  observed: 'bytes went into the link and did not come out, while it was used',
  asAdjective: 'silent',
  params: {},
  lasts: '5s..15s',
  describe: () => 'connections accepted and never answered',
  toxic: () => ({ connection: () => ({ at: 'swallow' }) }),
  masks: true,
};
