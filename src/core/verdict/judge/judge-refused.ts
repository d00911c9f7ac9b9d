import type { FaultSteps, ScenarioEvidence } from '../../evidence/scenario-evidence.ts';
import { faultOf } from '../../faults/catalog.ts';
import { isForwarded } from '../../faults/params/client-keys.ts';
import type { FaultSpec } from '../../model/plan/fault-spec.ts';
import { findingTraits } from '../../model/result/finding-traits.ts';
import type { Finding } from '../../model/result/result.ts';

/** The reasons that a preview gives when it limits a client: a limit per address, a bot rule, a challenge. */
const isTurnedAway = (reason: string): boolean => /^(?:status (?:401|403|429)|redirect )/.test(reason);

/**
 * If a preview limits requests per address, added load does not show a failure: checks and clients share one address, so the preview rejects the
 * checks as well. Applies only if every failed probe was rejected and clients were rejected; timeouts and statuses of 500 stay failures.
 */
export function spareRefused(evidence: ScenarioEvidence, findings: readonly Finding[]): readonly Finding[] {
  const crowds = (evidence.plan?.faults ?? []).filter((spec) => turnedAway(spec, evidence.faults.get(spec.id)));
  if (crowds.length === 0) return findings;
  const apart = crowds.every(({ params }) => isForwarded(params));
  return findings.map((one) => {
    if (one.outcome !== 'failed' || !isRefusal(one)) return one;
    const response = one.reasons[0]?.reason ?? '';
    return apart
      ? { ...one, says: `every failed probe got ${response}, although each client had its own address in X-Forwarded-For` }
      : {
          ...one,
          outcome: 'inconclusive' as const,
          cause: 'address-limited' as const,
          says: `every failed probe got ${response}, and so did the clients: ${shared}`,
        };
  });
}

export const shared = 'checks and clients share one address, so a limit per address looks like a failure';

const turnedAway = (spec: FaultSpec, steps: FaultSteps | undefined): boolean =>
  faultOf(spec.fault)?.traffic !== undefined && (steps?.felt?.numbers.refused ?? 0) > 0;

const isRefusal = ({ tolerance, bad, reasons }: Finding): boolean =>
  findingTraits[tolerance].counts === 'failed' && bad > 0 && reasons.length > 0 && reasons.every(({ reason }) => isTurnedAway(reason));
