import type { Fault } from './fault.ts';
import { allTraffic } from './params/strikes.ts';

export const pause: Fault = {
  kind: 'pause',
  summary: 'the process stands still with its connections open',
  observed: 'a process of the target is stopped, or was ended meanwhile by what supervises it',
  asAdjective: 'frozen',
  traits: { stops: { what: 'process', clientSees: 'silence' }, delays: null, adds: null, strikes: allTraffic },
  params: {},
  lasts: '1s..15s',
  describe: () => 'SIGSTOP',
  signal: () => 'SIGSTOP',
};
