import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import { traitsOf } from '../../faults/catalog.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import { promisesNothing, type Tolerance } from '../../model/config/tolerance.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { ScenarioResult } from '../../model/result/result.ts';
import type { Layout } from '../../model/run/layout.ts';

/**
 * Faults that stopped the whole entry point: all processes that listen on the preview's own port. While these are down no application could respond,
 * so only the recovery is meaningful. A fault in one worker of several does not stop the whole entry point.
 */
export const entryPointTaken = ({ plan, faults, struck }: ScenarioEvidence, layout: Layout | null): readonly FaultSpec[] =>
  (plan?.faults ?? []).filter(
    (spec) =>
      traitsOf(spec).stops?.what === 'process' &&
      spec.on !== 'preview' &&
      (layout?.front ?? []).includes(spec.on) &&
      faults.get(spec.id)?.appliedMs != null &&
      !struck.has(spec.id),
  );

/**
 * Is `during` a tolerance that no application could meet here? It is if the entry point was paused, or if the gate itself restarted it, either at the
 * end of the fault or in place of production's supervisor. If something else restarted it, `during` is judged if the config sets one; the default is
 * the tolerance of the steady state, which no restart can meet.
 */
export const isSpared = (evidence: ScenarioEvidence, layout: Layout | null, check: CheckSpec): boolean =>
  entryPointTaken(evidence, layout).some(
    (spec) =>
      traitsOf(spec).stops?.clientSees === 'silence' ||
      evidence.revived.has(spec.on) ||
      isSupervised(evidence, spec.on) ||
      isSame(check.during, check.steady),
  );

/** The gate acted as production's supervisor, with the restart delay from the config. */
const isSupervised = ({ ends }: ScenarioEvidence, on: string): boolean =>
  ends.some(({ target, supervised }) => target === on && supervised);

const isSame = (a: Tolerance, b: Tolerance): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Notes that name the scenarios in which `during` was not judged, with the reason. */
export function sparedNotes(scenarios: readonly Pick<ScenarioResult, 'id' | 'spared'>[]): string[] {
  const spared = scenarios.filter((scenario) => scenario.spared !== undefined).map(({ id }) => id);
  if (spared.length === 0) return [];
  return [
    `in ${spared.join(', ')} a fault stopped every process that listens at the preview, so no request could succeed: only the recovery was judged there, not \`during\``,
  ];
}

/** A note that names the checks about which the config promises nothing while faults are in place; none if there are no such checks. */
export function noPromiseNotes(checks: readonly Pick<CheckSpec, 'name' | 'during'>[]): string[] {
  const free = checks.filter(({ during }) => promisesNothing(during)).map(({ name }) => name);
  return free.length === 0 ? [] : [`no promise during faults: ${free.join(', ')}; only the steady state and the recovery are judged`];
}
