import type { ScenarioEvidence } from '../evidence/scenario-evidence.ts';
import type { CheckSpec } from '../model/check-spec.ts';
import type { FaultSpec } from '../model/fault-spec.ts';
import type { Layout } from '../model/layout.ts';
import type { Tolerance } from '../model/tolerance.ts';

const whole: readonly string[] = ['kill', 'terminate', 'pause'];

/**
 * Faults that took the whole front away: the processes that listen on the preview's own port. While these are ended or stopped nothing can
 * respond, whatever the application does, so that only its recovery says something. One worker of several is not the whole.
 */
export const frontTaken = ({ plan, faults, struck }: ScenarioEvidence, layout: Layout | null): readonly FaultSpec[] =>
  (plan?.faults ?? []).filter(
    ({ id, fault, on }) =>
      whole.includes(fault) &&
      on !== 'preview' &&
      (layout?.front ?? []).includes(on) &&
      faults.get(id)?.appliedMs != null &&
      !struck.has(id),
  );

/**
 * Is `during` no promise that anybody could keep here? Never while the front is paused, nor when nobody but the gate started it again. Where
 * somebody did, it is a promise if the config wrote one: without that it is the tolerance of the steady state, which no restart can meet.
 */
export const isSpared = (evidence: ScenarioEvidence, layout: Layout | null, check: CheckSpec): boolean =>
  frontTaken(evidence, layout).some(({ fault, on }) => fault === 'pause' || evidence.revived.has(on) || isSame(check.during, check.steady));

const isSame = (a: Tolerance, b: Tolerance): boolean => JSON.stringify(a) === JSON.stringify(b);
