import type { Fault } from './fault.ts';

export const kill: Fault = {
  kind: 'kill',
  summary: 'the process dies at once, without a word',
  observed: 'a process of the target has ended',
  asAdjective: 'killed',
  params: {},
  lasts: '1s..10s',
  describe: () => 'SIGKILL',
  signal: () => 'SIGKILL',
};
