import * as fc from 'fast-check';
import type { ChaosMeshEffect } from '../../../../src/core/kubernetes/chaos-mesh/effect.ts';
import type { Order, Pod } from '../../../../src/core/kubernetes/chaos-mesh/order.ts';
import { podsNamed } from '../../../../src/core/kubernetes/chaos-mesh/selector.ts';

const share = fc.double({ min: 0.001, max: 1, noNaN: true });
const ms = fc.double({ min: 0.1, max: 120_000, noNaN: true });

/** Effects of each kind, with the values that faults can have. */
const byKind: { readonly [What in ChaosMeshEffect['what']]: fc.Arbitrary<Extract<ChaosMeshEffect, { what: What }>> } = {
  kill: fc.constant({ what: 'kill' }),
  terminate: fc.constant({ what: 'terminate' }),
  outage: fc.constant({ what: 'outage' }),
  delay: fc.record({
    what: fc.constant('delay'),
    delayMs: ms,
    jitterMs: fc.double({ min: 0, max: 5_000, noNaN: true }),
    share: fc.constant(1),
  }),
  loss: fc.record({ what: fc.constant('loss'), share }),
  corruption: fc.record({ what: fc.constant('corruption'), share }),
  partition: fc.record({ what: fc.constant('partition'), peer: fc.constant('db') }, { requiredKeys: ['what'] }),
  bandwidth: fc.record({ what: fc.constant('bandwidth'), bytesPerSecond: fc.double({ min: 1, max: 1e10, noNaN: true }) }),
  'http-error': fc.record(
    { what: fc.constant('http-error'), status: fc.integer({ min: 400, max: 599 }), share: fc.constant(1), retryAfterSeconds: fc.nat(100) },
    { requiredKeys: ['what', 'status', 'share'] },
  ),
  'http-delay': fc.record({ what: fc.constant('http-delay'), delayMs: ms, share: fc.constant(1) }),
  cpu: fc.record({ what: fc.constant('cpu'), share: fc.double({ min: 0.001, max: 0.95, noNaN: true }) }),
  'disk-slow': fc.record({
    what: fc.constant('disk-slow'),
    writesPerSecond: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
    path: fc.constant('/data'),
  }),
  dns: fc.record({ what: fc.constant('dns'), response: fc.constant('servfail') }),
  clock: fc.record({ what: fc.constant('clock'), offsetMs: fc.integer({ min: -1e9, max: 1e9 }) }),
};

export const whats = Object.keys(byKind) as readonly ChaosMeshEffect['what'][];
export const effects: fc.Arbitrary<ChaosMeshEffect> = fc.oneof(...whats.map((what) => byKind[what]));
export const effectsOf = (what: ChaosMeshEffect['what']): fc.Arbitrary<ChaosMeshEffect> => byKind[what];

export const pod = (given: Partial<Pod> = {}): Pod => ({
  name: 'api-7d9f-abc12',
  containers: ['web'],
  hostNetwork: false,
  graceSeconds: 30,
  ...given,
});

export const order = (given: Partial<Order> = {}): Order => ({
  namespace: 'pr-7',
  name: 'cg-01234567',
  labels: { 'chaos-gate/run': 'r1', 'chaos-gate/fault': 's1.f1' },
  annotations: { 'chaos-gate/expires': '2026-11-30T01:00:00Z' },
  durationMs: 80_000,
  pods: [pod()],
  peers: podsNamed('pr-7', ['db-0']),
  container: null,
  port: 8080,
  ...given,
});
