import type { Fault } from './fault.ts';

export const command: Fault = {
  kind: 'command',
  summary: 'whatever the commands of the target do',
  params: {},
  lasts: '5s..15s',
  says: () => 'its inject command',
  command: true,
};
