import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { size } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** Less room than this and a program that only waits may be killed. */
const leastBytes = 8e6;

export const memory: Fault = {
  kind: 'memory',
  summary: 'the container may use only a little more memory than it uses now; the kernel kills it if it needs more',
  observed: 'the container reached its memory limit',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A leak, a large request or a cache fills the memory that production allows.',
    reveals: 'Programs that are killed by one large request, containers that nothing restarts, and data that was only in memory.',
    example: '{ fault: memory, on: db, room: 8MB..64MB }',
  },
  severity: 'room',
  params: {
    room: size({ summary: 'memory that the container may use in addition', standard: '8MB..64MB', min: leastBytes, max: 10e9 }),
  },
  lasts: '5s..15s',
  describe: (params) => `at most ${quantityText('size', numberParam(params, 'room'))} more memory`,
  cgroup: (params) => ({ resource: 'memory', roomBytes: numberParam(params, 'room') }),
};
