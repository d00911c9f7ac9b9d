import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { isAnsweredWithError, isRefusedOrReset } from './faults.ts';
import { secondsOf } from './recovery.ts';

/** A client that opens a connection again may need this long, and a sound one may pause between attempts for as long. Chosen by judgement, not fitted. */
const leastPauseMs = 300;
/** Those that waited must be this many times later than new requests: behind a queue both wait for the same connection. Chosen by judgement, not fitted. */
const leastRatio = 3;

/**
 * Requests that failed immediately and were sent again: those that waited when the fault ended got their response a pause later, although new
 * requests were quick. Requests in a queue would get theirs as soon as new ones do. null: no such pause was seen.
 * @returns the latest response of a request that waited, and the latency of new requests, ms
 */
export function pauseBetweenAttempts(
  of: FailureEvidence,
  { spec }: FaultResult,
  check: string,
): { readonly waitedMs: number; readonly newMs: number } | null {
  const endedMs = of.scenario.after?.startMs;
  if (endedMs === undefined || (!isRefusedOrReset(spec) && !isAnsweredWithError(spec))) return null;
  // The probes that were due in the last second before the removal.
  const [waiting, fresh] = [secondsOf(of, check, 'during').at(-1), secondsOf(of, check, 'after')[0]];
  const [waitedMs, newMs] = [waiting?.p95Ms ?? null, fresh?.p95Ms ?? null];
  if (waiting === undefined || waitedMs === null || newMs === null || waiting.bad > 0 || fresh?.bad !== 0) return null;
  // A request that was due at the start of that second waited for the rest of the fault as well.
  const pauseMs = waitedMs - (endedMs - waiting.second * 1000);
  return pauseMs >= Math.max(leastPauseMs, leastRatio * newMs) ? { waitedMs, newMs } : null;
}
