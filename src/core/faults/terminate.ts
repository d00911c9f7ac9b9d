import type { Fault } from './fault.ts';

export const terminate: Fault = {
  kind: 'terminate',
  summary: 'the process is asked to end, and may tidy up',
  asAdjective: 'terminated',
  params: {},
  lasts: '1s..10s',
  says: () => 'SIGTERM',
  signal: () => 'SIGTERM',
};
