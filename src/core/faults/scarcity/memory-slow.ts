import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { share } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

/** With less, a program may not run at all. */
const leastShare = 0.6;

export const memorySlow: Fault = {
  kind: 'memory-slow',
  summary: 'the kernel takes memory from the container and slows it down when it needs more; it is not killed',
  observed: 'the container needed more memory than the limit allows',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A program needs more memory than its host can give, long before it is killed for that.',
    reveals: 'Timeouts that only hold while memory is plenty, and health checks that kill a program which is only slow.',
    example: '{ fault: memory-slow, on: db, limit: 60%..95% }',
  },
  severity: 'limit',
  params: {
    limit: share({
      summary: 'share of the memory that the container uses now',
      standard: '60%..95%',
      weaker: 'high',
      min: leastShare,
      max: 0.99,
    }),
  },
  lasts: '5s..15s',
  describe: (params) => `only ${quantityText('share', numberParam(params, 'limit'))} of the memory in use`,
  cgroup: (params) => ({ resource: 'reclaim', ofUsage: numberParam(params, 'limit') }),
};
