import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { patienceMs } from './checks.ts';
import { activeShare, delayOf, isSilent } from './faults.ts';
import { carriedBy } from './needs.ts';

/**
 * How late the responses of a check are at a quantile when no client on the way has a timeout: a probe that is due `t` after the injection is
 * late by the smallest of three: the delay, the rest of the fault (its removal releases what the fault held back), and the probe's own
 * timeout. Of two equal upstreams each carries half of the requests. null: this fault delays nothing, or too few responses to show at that quantile.
 */
export function latenessAt(of: FailureEvidence, fault: FaultResult, check: string, quantile: number): number | null {
  const delay = delayOf(fault.spec);
  const { during } = of.scenario;
  if (during === null || (delay === null && !isSilent(fault.spec))) return null;
  const struck = (delay?.share ?? 1) * activeShare(of, fault) * carriedBy(of, fault.spec.on, check);
  // Close to the edge of what the fault struck, a small error in that share decides everything.
  if (1 - quantile > 0.8 * struck) return null;
  const heldMs = activeShare(of, fault) * (during.endMs - during.startMs);
  const leftMs = heldMs * (1 - (1 - quantile) / Math.max(struck, 1e-9));
  return leftMs <= 0 ? null : Math.min(leftMs, delay?.delayMs ?? Number.POSITIVE_INFINITY, patienceMs(of, check));
}
