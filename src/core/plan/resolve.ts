import { faultOf } from '../faults/catalog.ts';
import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Plan } from '../model/plan/plan.ts';

/**
 * The bytes that a response of the target carries to a client, or a connection while a fault of this length is in place, if that is less. `null`: the
 * target carried nothing.
 */
export type ResponseBytes = (target: string, lastsMs: number) => number | null;

/**
 * Replaces each fraction of a plan by a number of bytes. A value that stands in the plan stays: a user wrote it, or an earlier run resolved it. The fractions stay
 * as well, so that two runs of one plan can be recognized as such. A link that carried nothing gets the smallest value, which any use of the link reaches.
 */
export const resolvedPlan = (plan: Plan, bytesOf: ResponseBytes): Plan => ({
  ...plan,
  scenarios: plan.scenarios.map((scenario) => ({ ...scenario, faults: scenario.faults.map((spec) => resolvedFault(spec, bytesOf)) })),
});

function resolvedFault(spec: FaultSpec, bytesOf: ResponseBytes): FaultSpec {
  const open = Object.entries(spec.fractions ?? {}).filter(([name]) => spec.params[name] === undefined);
  if (open.length === 0) return spec;
  const bytes = bytesOf(spec.on, spec.lastsMs);
  const values = open.map(([name, fraction]) => [name, bytesWithin(spec, name, bytes === null ? 0 : fraction * bytes)]);
  return { ...spec, params: { ...spec.params, ...Object.fromEntries(values) } };
}

/** Rounded down, so that it lies within what was measured; a fraction above 0 is at least one byte. */
function bytesWithin({ fault }: FaultSpec, name: string, bytes: number): number {
  const { min = 0, max = 0 } = faultOf(fault)?.params[name] ?? {};
  return Math.min(max, Math.max(min, bytes > 0 ? Math.max(1, Math.floor(bytes)) : 0));
}
