import type { Fault } from './fault.ts';

export const pause: Fault = {
  kind: 'pause',
  summary: 'the process stands still with its connections open',
  asAdjective: 'frozen',
  params: {},
  lasts: '1s..15s',
  says: () => 'SIGSTOP',
  signal: () => 'SIGSTOP',
};
