import type { Measured } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedAfter, isTimeout, latencyAt, shareFor, usual } from './checks.ts';

/** Failures that one limit ends lie within this ratio. Chosen by judgement, not fitted. */
const widest = 1.25;

/** Did most failures wait: until the probe gave up, or for one constant time that is far above the usual latency? */
export function areWaits(of: FailureEvidence, check: string, measured: Measured): boolean {
  if (shareFor(measured, isTimeout) >= 0.7 * badShare(measured)) return true;
  const [lowMs, highMs] = [failedAfter(measured, 0.1), failedAfter(measured, 0.9)];
  const usualMs = latencyAt(usual(of, check), 0.95) ?? 0;
  return lowMs !== null && highMs !== null && lowMs >= Math.max(100, 3 * usualMs) && highMs <= widest * lowMs;
}
