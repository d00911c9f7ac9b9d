import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const outage: Fault = {
  kind: 'outage',
  summary: 'no process of the workload runs, and none is started until the fault is over',
  observed: 'the workload has no pod that is ready',
  asAdjective: 'absent',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A bad release, a missing image or an empty node pool leaves a service without any instance.',
    reveals: 'Callers without a fallback or a circuit breaker, and callers that do not reconnect when the service is back.',
    example: '{ fault: outage, on: stock, lasts: 10s..20s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '5s..20s',
  describe: () => 'no instance running',
  chaosMesh: () => ({ what: 'outage' }),
  pods: () => ({ does: 'scale-to-zero' }),
  onlyIfAsked: true,
};
