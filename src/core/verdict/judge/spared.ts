import type { ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../../model/config/check-spec.ts';
import type { Tolerance } from '../../model/config/tolerance.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import type { ScenarioResult } from '../../model/result/result.ts';
import type { Layout } from '../../model/run/layout.ts';

const whole: readonly string[] = ['kill', 'terminate', 'pause'];

/**
 * Faults that took the whole front away: the processes that listen on the preview's own port. While these are ended or stopped nothing can
 * respond, whatever the application does, so that only its recovery says something. One worker of several is not the whole.
 */
export const entryPointTaken = ({ plan, faults, struck }: ScenarioEvidence, layout: Layout | null): readonly FaultSpec[] =>
  (plan?.faults ?? []).filter(
    ({ id, fault, on }) =>
      whole.includes(fault) &&
      on !== 'preview' &&
      (layout?.front ?? []).includes(on) &&
      faults.get(id)?.appliedMs != null &&
      !struck.has(id),
  );

/**
 * Is `during` a tolerance that nothing could meet here? It is while the front is paused, and where the gate itself started it again, at the end
 * of the fault or in the place of production's supervisor. Where something else did, `during` is judged if the config has one: otherwise it is
 * the tolerance of the steady state, which no restart can meet.
 */
export const isSpared = (evidence: ScenarioEvidence, layout: Layout | null, check: CheckSpec): boolean =>
  entryPointTaken(evidence, layout).some(
    ({ fault, on }) => fault === 'pause' || evidence.revived.has(on) || isSupervised(evidence, on) || isSame(check.during, check.steady),
  );

/** The gate stood in for the supervisor of production, and was told how long to wait. */
const isSupervised = ({ ends }: ScenarioEvidence, on: string): boolean =>
  ends.some(({ target, supervised }) => target === on && supervised);

const isSame = (a: Tolerance, b: Tolerance): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Names the scenarios in which `during` was not judged, and says why. */
export function sparedNotes(scenarios: readonly Pick<ScenarioResult, 'id' | 'spared'>[]): string[] {
  const spared = scenarios.filter((scenario) => scenario.spared !== undefined).map(({ id }) => id);
  if (spared.length === 0) return [];
  return [
    `in ${spared.join(', ')} a fault took away all that listens at the preview, so nothing could respond meanwhile: \`during\` was not judged there, only the recovery`,
  ];
}
