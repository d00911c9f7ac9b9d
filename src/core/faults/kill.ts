import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

export const kill: Fault = {
  kind: 'kill',
  summary: 'the process dies at once, without a word',
  observed: 'a process of the target has ended',
  asAdjective: 'killed',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '1s..10s',
  describe: () => 'SIGKILL',
  signal: () => 'SIGKILL',
};
