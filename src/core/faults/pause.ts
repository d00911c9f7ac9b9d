import type { Fault } from './fault.ts';

export const pause: Fault = {
  kind: 'pause',
  summary: 'the process stands still with its connections open',
  observed: 'a process of the target is stopped, or was ended meanwhile by what supervises it',
  asAdjective: 'frozen',
  params: {},
  lasts: '1s..15s',
  describe: () => 'SIGSTOP',
  signal: () => 'SIGSTOP',
};
