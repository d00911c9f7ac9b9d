import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { patienceMs } from './checks.ts';
import { activeShare, delayOf, isSilent } from './faults.ts';

/**
 * How late the answers of a check are at a quantile when nobody on the way gives up: a probe that is due `t` after the fault went on is late
 * by the delay, by what is left of the fault (what it holds back goes on when it is taken out), or by the probe's own patience, whichever is
 * least. null: this fault makes nothing late, or too few to show at that quantile.
 */
export function latenessAt(of: FailureEvidence, fault: FaultResult, check: string, quantile: number): number | null {
  const delay = delayOf(fault.spec);
  const { during } = of.scenario;
  if (during === null || (delay === null && !isSilent(fault.spec))) return null;
  const struck = (delay?.share ?? 1) * activeShare(of, fault);
  const heldMs = activeShare(of, fault) * (during.endMs - during.startMs);
  const leftMs = heldMs * (1 - (1 - quantile) / Math.max(struck, 1e-9));
  return leftMs <= 0 ? null : Math.min(leftMs, delay?.delayMs ?? Number.POSITIVE_INFINITY, patienceMs(of, check));
}
