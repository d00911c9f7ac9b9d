import type { FaultResult } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedDuring } from './checks.ts';
import { linksTo, linkTo, perProbe, requestsPerProbe } from './counters.ts';

/** Without retries a fault does not raise what clients write by this factor. Chosen by judgement, not fitted. */
const mostGrowth = 1.3;

/** Does the check need the disturbed target? `requests`: of the check, from which this was learned. null: not decided. */
export function needOf(of: FailureEvidence, check: string, target: string): { readonly needed: boolean; readonly requests: number } | null {
  const links = linksTo(of, target);
  const found = links.map((link) => of.needs?.find((one) => one.check === check && one.link === link));
  const needing = found.find((one) => one?.needed === true);
  if (needing !== undefined) return needing;
  // A process behind two links is needed by a check that uses either of them.
  return found.some((one) => one === undefined) || links.some((link) => hasMoreRequests(of, link)) ? null : (found[0] ?? null);
}

/** Under the fault clients write more than before: a check whose responses came from a cache may need the link now. */
function hasMoreRequests(of: FailureEvidence, link: string): boolean {
  const [before, during] = [perProbe(of, link, 'before', 'bytesFromClient'), perProbe(of, link, 'during', 'bytesFromClient')];
  return before !== null && during !== null && during > mostGrowth * before;
}

/** Checks that failed while the fault was in place, without those that do not need the disturbed target: its failures cannot reach them directly. */
export const reachedDuring = (
  of: FailureEvidence,
  { spec }: FaultResult,
  ...tolerances: readonly ('success' | 'latency')[]
): readonly string[] => failedDuring(of, ...tolerances).filter((check) => needOf(of, check, spec.on)?.needed !== false);

/**
 * The share of the check's probes that use this upstream: of two equal upstreams each carries half, so a fault on one can affect only half. Where it
 * is not known which checks need it, they count as equal.
 */
export function carriedBy(of: FailureEvidence, target: string, check: string): number {
  const requested = requestsFor(of, target, check, 'before');
  return requested === null || requested < 0.1 ? 1 : Math.min(1, requested);
}

/** How many requests each probe of the check sends to the target; below 1, one response serves several probes, or several upstreams share them. null: not known. */
export function requestsFor(of: FailureEvidence, target: string, check: string, phase: Phase): number | null {
  const link = linkTo(of, target);
  const requested = link === undefined ? null : requestsPerProbe(of, link, phase);
  return requested === null ? null : requested / needingShare(of, target, check);
}

/** The share of all probes that are sent by checks which need the target. */
function needingShare(of: FailureEvidence, target: string, check: string): number {
  const needs = of.checks.map(({ name, ratePerSecond }) => ({ ratePerSecond, needed: needOf(of, name, target)?.needed }));
  if (needOf(of, check, target)?.needed !== true || needs.some(({ needed }) => needed === undefined)) return 1;
  const rateOf = (some: typeof needs): number => some.reduce((sum, { ratePerSecond }) => sum + ratePerSecond, 0);
  return rateOf(needs.filter(({ needed }) => needed)) / Math.max(rateOf(needs), 1e-9);
}
