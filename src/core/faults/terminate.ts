import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

export const terminate: Fault = {
  kind: 'terminate',
  summary: 'the process is asked to end, and may tidy up',
  observed:
    'a process of the target has ended, or no longer accepts connections where it did; or it caught the signal, and checks that had held failed from then on',
  asAdjective: 'terminated',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '1s..10s',
  describe: () => 'SIGTERM',
  signal: () => 'SIGTERM',
};
