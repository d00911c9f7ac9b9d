import * as z from 'zod';
import type { EffectOf } from '../../kubernetes/chaos-mesh/effect.ts';
import type { FaultParams } from '../../model/plan/effect.ts';
import type { Fault } from '../fault.ts';
import { allTraffic } from '../params/strikes.ts';

const peerIn = ({ from }: FaultParams): string | undefined => (typeof from === 'string' ? from : undefined);

function inPods(params: FaultParams): EffectOf<'partition'> {
  const peer = peerIn(params);
  return { what: 'partition', ...(peer !== undefined && { peer }) };
}

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
  given: {
    from: {
      summary: 'target that is a container: only packets between the two are dropped; by default all packets',
      schema: z.string().regex(/^(?!::)[A-Za-z0-9._:/-]([A-Za-z0-9 ._:/-]{0,78}[A-Za-z0-9._:/-])?$/, 'the name of a target'),
    },
  },
  lasts: '5s..15s',
  describe(params) {
    const peer = peerIn(params);
    return peer === undefined ? 'all packets dropped' : `all packets from and to ${peer} dropped`;
  },
  pods: () => ({ does: 'isolate' }),
  chaosMesh: inPods,
  litmus: inPods,
  packets(params) {
    const peer = peerIn(params);
    return { share: 1, ...(peer !== undefined && { peer }) };
  },
};
