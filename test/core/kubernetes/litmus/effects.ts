import * as fc from 'fast-check';
import type { LitmusEffect } from '../../../../src/core/kubernetes/litmus/effect.ts';
import type { LitmusOrder } from '../../../../src/core/kubernetes/litmus/manifest.ts';

const share = fc.double({ min: 0.001, max: 1, noNaN: true });
const ms = fc.double({ min: 0.1, max: 120_000, noNaN: true });

/** Effects of each kind, with the values that faults can have and Litmus takes. */
const byKind: { readonly [What in LitmusEffect['what']]: fc.Arbitrary<Extract<LitmusEffect, { what: What }>> } = {
  kill: fc.constant({ what: 'kill' }),
  terminate: fc.constant({ what: 'terminate' }),
  delay: fc.record({
    what: fc.constant('delay'),
    delayMs: ms,
    jitterMs: fc.double({ min: 0, max: 5_000, noNaN: true }),
    share: fc.constant(1),
  }),
  loss: fc.record({ what: fc.constant('loss'), share }),
  corruption: fc.record({ what: fc.constant('corruption'), share }),
  partition: fc.constant({ what: 'partition' }),
  bandwidth: fc.record({ what: fc.constant('bandwidth'), bytesPerSecond: fc.double({ min: 1, max: 1e10, noNaN: true }) }),
  'http-error': fc.record({ what: fc.constant('http-error'), status: fc.constantFrom(400, 404, 500, 502, 503, 504), share }),
  'http-delay': fc.record({ what: fc.constant('http-delay'), delayMs: ms, share }),
  cpu: fc.record({ what: fc.constant('cpu'), share: fc.double({ min: 0.001, max: 0.95, noNaN: true }) }),
  dns: fc.record({ what: fc.constant('dns'), response: fc.constant('silent') }),
};

export const whats = Object.keys(byKind) as readonly LitmusEffect['what'][];
export const effects: fc.Arbitrary<LitmusEffect> = fc.oneof(...whats.map((what) => byKind[what]));
export const effectsOf = (what: LitmusEffect['what']): fc.Arbitrary<LitmusEffect> => byKind[what];

export const order = (given: Partial<LitmusOrder> = {}): LitmusOrder => ({
  namespace: 'pr-7',
  name: 'cg-01234567',
  labels: { 'chaos-gate/run': 'r1' },
  annotations: { 'chaos-gate/expires': '2026-11-30T01:00:00Z' },
  durationMs: 80_000,
  pods: [{ name: 'api-7d9f-abc12', hostNetwork: false }],
  account: 'litmus-admin',
  port: 8080,
  ...given,
});
