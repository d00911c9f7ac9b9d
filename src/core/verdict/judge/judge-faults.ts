import type { FaultSteps, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import {
  type Cause,
  changedByOthers,
  clientsRefused,
  couldNotPut,
  disturbsNothing,
  notChangeable,
  notEnforced,
  otherProtocol,
  passedUnaffected,
} from '../../model/result/cause.ts';
import type { Finding } from '../../model/result/result.ts';
import { finding } from './finding.ts';

/** A fault that was not injected, had no observed effect, or was not verified as removed never passes. */
export function faultFindings(evidence: ScenarioEvidence): Finding[] {
  return (evidence.plan?.faults ?? []).flatMap((spec) =>
    wasSkipped(evidence, spec) ? [] : (findingOf(evidence, spec, evidence.faults.get(spec.id)) ?? []),
  );
}

/** The scenario was decided before the fault was due, so the gate did not inject it. */
const wasSkipped = (evidence: ScenarioEvidence, spec: FaultSpec): boolean => evidence.decidedMs !== null && !evidence.faults.has(spec.id);

function findingOf(evidence: ScenarioEvidence, spec: FaultSpec, steps: FaultSteps | undefined): Finding | null {
  const about = { target: spec.on, sinceMs: steps?.appliedMs ?? null };
  if (steps?.gone && !steps.gone.ok)
    return finding({ outcome: 'unrestored', phase: 'after', tolerance: 'gone', says: steps.gone.says, ...about });
  if (steps === undefined || steps.appliedMs === null)
    return finding({
      outcome: 'inconclusive',
      phase: 'during',
      tolerance: 'felt',
      says: steps?.failure ?? 'it was not injected',
      cause: causeOf(steps?.failure, 'not-injected'),
      ...about,
    });
  if (!isObserved(evidence, steps))
    return finding({
      outcome: 'inconclusive',
      phase: 'during',
      tolerance: 'felt',
      says: steps.felt?.says ?? 'its effect was not observed',
      cause: unseenCause(steps.felt?.says),
      ...about,
    });
  return null;
}

/** Of a fault that was injected. */
function unseenCause(message: string | null | undefined): Cause {
  if (message?.includes(disturbsNothing)) return 'disturbs-nothing';
  // No check would show more of it, and no other run on the same cluster.
  if (message?.includes(notEnforced) || message?.includes(couldNotPut)) return 'not-injected';
  return message?.includes(changedByOthers) ? 'changed-by-others' : causeOf(message, 'not-observed');
}

function causeOf(message: string | null | undefined, usual: Cause): Cause {
  if (message?.includes(clientsRefused)) return 'clients-refused';
  if (message?.includes(notChangeable)) return 'not-changeable';
  if (message?.includes(passedUnaffected)) return 'not-reached';
  return message?.includes(otherProtocol) ? 'other-protocol' : usual;
}

/** Was an effect of any fault of the scenario observed? If not, failures have another cause. */
export const isAnyObserved = (evidence: ScenarioEvidence): boolean =>
  [...evidence.faults.values()].some((steps) => isObserved(evidence, steps));

/** The effect was observed directly; or the process caught the signal and did not visibly change, but checks that had passed failed from then on. */
const isObserved = (evidence: ScenarioEvidence, steps: FaultSteps): boolean =>
  steps.felt?.ok === true || (steps.felt?.numbers.caught === 1 && failedSince(evidence, steps.appliedMs ?? Number.POSITIVE_INFINITY));

const failedSince = ({ tallies }: ScenarioEvidence, appliedMs: number): boolean =>
  [...tallies].some(
    ([key, { bad, count, firstBadMs }]) =>
      key.startsWith('during ') &&
      bad >= 5 &&
      bad >= count / 10 &&
      (firstBadMs ?? 0) >= appliedMs &&
      tallies.get(key.replace(/^during/, 'before'))?.bad === 0,
  );
