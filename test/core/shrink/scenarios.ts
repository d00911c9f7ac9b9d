import * as fc from 'fast-check';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { resolvedPlan } from '../../../src/core/plan/resolve.ts';
import { significant } from '../../../src/core/quantity/significant.ts';
import { type Axis, axesOf } from '../../../src/core/shrink/axis.ts';
import { valueOn, withValue } from '../../../src/core/shrink/axis-value.ts';
import { rule, targets, withScenarios } from '../plan/shop.ts';

export const leastLastsMs = 2000;

const rules = [
  rule('kill', ['api', 'worker']),
  ...['latency', 'bandwidth', 'reset', 'cut', 'flap', 'http-error', 'http-delay'].map((fault) => rule(fault, ['api-to-cache', 'edge'])),
  ...['surge', 'slow-clients', 'abandon'].map((fault) => rule(fault, ['preview'])),
];

/** One scenario as a run would have it, of up to `most` faults. */
export const scenarioOf = (seed: string, most = 3): Scenario =>
  resolvedPlan(planOf(withScenarios(1, { min: 1, max: most }, { targets, faults: rules }), seed), () => 4_000).scenarios[0] as Scenario;

export const aScenario = fc.nat().map((seed) => scenarioOf(`seed ${seed}`));

/** In [0, 1), evenly: `fc.double` is even over the floats, of which nearly all are next to nothing. */
export const units = fc.infiniteStream(fc.nat({ max: 999_999 }).map((millionths) => millionths / 1e6));

/** One fault, on the cache. */
export const onCache = (fault: string, params: Readonly<Record<string, number>>, lastsMs: number): Scenario => ({
  id: 's1',
  faults: [{ id: 's1.f1', fault, on: 'cache', params, startMs: 0, lastsMs, seed: 'a' }],
});

export const axesIn = (scenario: Scenario): readonly Axis[] => scenario.faults.flatMap((spec) => axesOf(spec, leastLastsMs));

/**
 * A part of the scenario, each fault of it somewhere between its mildest and as it is: what must at least be in place for it to break.
 * @param units asked for in turn, each in [0, 1)
 */
export function culpritOf(scenario: Scenario, units: () => number): Scenario {
  const some = scenario.faults.filter(() => units() < 0.5);
  const faults = (some.length > 0 ? some : scenario.faults.slice(0, 1)).map((spec) => ({ ...spec, startMs: 0 }));
  const begun: Scenario = { ...scenario, faults };
  return axesIn(begun).reduce<Scenario>((part, axis) => withValue(part, axis, weakened(valueOn(part, axis) ?? 0, axis, units)), begun);
}

/** A third of all axes do not matter. Values have more digits than any that is tried. */
function weakened(value: number, { weakest, grain, kind }: Axis, units: () => number): number {
  if (units() < 1 / 3) return weakest;
  const [from, to] = [Math.max(weakest, grain), Math.max(value, grain)];
  const weaker = significant(from * (to / from) ** units(), 5);
  return kind === 'size' || kind === 'count' ? Math.round(weaker) : Math.min(weaker, Math.max(value, weakest));
}
