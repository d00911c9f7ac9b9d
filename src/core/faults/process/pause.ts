import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const pause: Fault = {
  kind: 'pause',
  summary: 'the process stops running (SIGSTOP), and its connections stay open',
  observed: 'a process of the target is stopped, or its supervisor ended it during the fault',
  asAdjective: 'frozen',
  traits: { stops: { what: 'process', clientSees: 'silence' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A garbage collector, a virtual machine that migrates, or a busy disk stops a process for seconds.',
    reveals: 'Calls without a timeout, and health checks that only test whether the port is open.',
    example: '{ fault: pause, on: app, lasts: 5s..15s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '1s..15s',
  describe: () => 'SIGSTOP',
  signal: () => 'SIGSTOP',
};
