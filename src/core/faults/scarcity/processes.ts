import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { count } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

export const processes: Fault = {
  kind: 'processes',
  summary: 'the container may start only a few more processes and threads',
  observed: 'the kernel refused to start a process or a thread in the container',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A host limits the number of processes, or programs that were started are never waited for.',
    reveals:
      'Programs that end when they cannot start a thread, servers that start a process for each request, and health checks that fail because they are programs.',
    example: '{ fault: processes, on: db, left: 1..5 }',
  },
  severity: 'left',
  params: { left: count({ summary: 'processes and threads that the container may still start', standard: '1..5', weaker: 'high' }) },
  lasts: '5s..15s',
  describe: (params) => `at most ${numberParam(params, 'left')} more processes`,
  cgroup: (params) => ({ resource: 'processes', left: numberParam(params, 'left') }),
};
