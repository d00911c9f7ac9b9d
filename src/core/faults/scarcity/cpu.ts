import { quantityText } from '../../quantity/say.ts';
import type { Fault } from '../fault.ts';
import { numberParam } from '../params/number-param.ts';
import { share } from '../params/params.ts';
import { allTraffic } from '../params/strikes.ts';

export const cpu: Fault = {
  kind: 'cpu',
  summary: 'the target gets only a share of a CPU core',
  observed: 'the target had to wait for the CPU',
  traits: { stops: null, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'Other programs use the same machine, or a limit of CPU in production is lower than the machines of the developers.',
    reveals: 'Timeouts that only hold on a fast machine, work that blocks all other requests, and queues that grow without a limit.',
    example: '{ fault: cpu, on: app, limit: 10%..30% }',
  },
  severity: 'limit',
  params: { limit: share({ summary: 'share of one CPU core that the target may use', standard: '5%..50%', weaker: 'high', max: 0.95 }) },
  lasts: '5s..15s',
  describe: (params) => `at most ${quantityText('share', numberParam(params, 'limit'))} of a CPU core`,
  duty: (params) => ({ share: numberParam(params, 'limit') }),
  chaosMesh: (params) => ({ what: 'cpu', share: numberParam(params, 'limit') }),
  litmus: (params) => ({ what: 'cpu', share: numberParam(params, 'limit') }),
  cgroup: (params) => ({ resource: 'cpu', share: numberParam(params, 'limit') }),
};
