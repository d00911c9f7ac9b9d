import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const kill: Fault = {
  kind: 'kill',
  summary: 'the process ends immediately (SIGKILL), without a chance to clean up',
  observed: 'a process of the target has ended',
  asAdjective: 'killed',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'The kernel runs out of memory and kills a process, a process crashes, or a machine is lost.',
    reveals: 'Processes that nothing restarts, slow starts, and acknowledged writes that were only in memory.',
    example: '{ fault: kill, on: app, watch: 5s..10s }',
  },
  severity: null,
  params: {},
  lasts: '1s..10s',
  describe: () => 'SIGKILL',
  instant: true,
  signal: () => 'SIGKILL',
  chaosMesh: () => ({ what: 'kill' }),
  litmus: () => ({ what: 'kill' }),
  pods: () => ({ does: 'end', politely: false }),
};
