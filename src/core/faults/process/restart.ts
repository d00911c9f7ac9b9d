import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const restart: Fault = {
  kind: 'restart',
  summary: 'the container is stopped politely (SIGTERM; SIGKILL after 10 s) and started again immediately',
  observed: 'the container runs again, with another main process',
  traits: { stops: { what: 'process', clientSees: 'refused' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A deployment, an update of the engine or an operator restarts a container.',
    reveals:
      'Clients that keep dead connections, addresses that are resolved only at the start, and services that accept requests before they are ready.',
    example: '{ fault: restart, on: db, watch: 10s }',
  },
  severity: null,
  params: {},
  lasts: '1s..10s',
  describe: () => 'restart',
  instant: true,
  restart: true,
};
