import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

export const partition: Fault = {
  kind: 'partition',
  summary: 'no packet reaches the container, or leaves it, without an error for either side',
  observed: 'the kernel dropped packets of the container',
  asAdjective: 'unreachable',
  traits: { stops: { what: 'connections', clientSees: 'silence' }, delays: null, adds: null, strikes: allTraffic },
  docs: {
    why: 'A switch, a route or a firewall fails, and a machine is cut off while it continues to run.',
    reveals: 'Connections without a timeout or keep-alive, clients that use dead connections after it, and two leaders at the same time.',
    example: '{ fault: partition, on: db, lasts: 5s..15s }',
  },
  severity: 'lasts',
  params: {},
  lasts: '5s..15s',
  describe: () => 'all packets dropped',
  packets: () => ({ share: 1 }),
};
