import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { rate } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';
import { volumePath } from '../params/volume-path.ts';

export const diskSlow: Fault = {
  kind: 'disk-slow',
  summary: 'the container may write to its disk only a few times in a second',
  observed: 'the container wrote to the disk as often as the limit allows',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'Other programs use the same disk, a volume of a cloud has spent its credits, or a disk is about to fail.',
    reveals:
      'Requests that wait for a write that could have been done later, timeouts that only hold on a fast disk, and queues without a limit.',
    example: '{ fault: disk-slow, on: db, writes: 2/s..20/s }',
  },
  severity: 'writes',
  params: { writes: rate({ summary: 'writes to the disk that the kernel lets through', standard: '2/s..20/s', weaker: 'high' }) },
  given: { path: volumePath('by default the disk of all its files') },
  lasts: '5s..15s',
  describe: (params) => `at most ${quantityText('rate', numberParam(params, 'writes'))} disk writes`,
  chaosMesh: (params) => ({
    what: 'disk-slow',
    writesPerSecond: numberParam(params, 'writes'),
    ...(typeof params.path === 'string' && { path: params.path }),
  }),
  cgroup: (params) => ({
    resource: 'disk',
    writesPerSecond: numberParam(params, 'writes'),
    ...(typeof params.path === 'string' && { path: params.path }),
  }),
};
