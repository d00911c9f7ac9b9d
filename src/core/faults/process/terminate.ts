import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const terminate: Fault = {
  kind: 'terminate',
  summary: 'the process gets SIGTERM, and may clean up before it ends',
  observed:
    'a process of the target has ended, or no longer accepts connections where it did; or it caught the signal, and checks that had passed failed from then on',
  asAdjective: 'terminated',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A deployment, an autoscaler or an operator stops a process and gives it time to finish.',
    reveals: 'Processes that drop open requests when they stop, and processes that nothing restarts.',
    example: '{ fault: terminate, on: app, watch: 10s }',
  },
  severity: null,
  params: {},
  lasts: '1s..10s',
  describe: () => 'SIGTERM',
  instant: true,
  signal: () => 'SIGTERM',
  chaosMesh: () => ({ what: 'terminate' }),
  litmus: () => ({ what: 'terminate' }),
  pods: () => ({ does: 'end', politely: true }),
};
