import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenAfter, brokenDuring, isAbsence, latencyAt, measuredIn, shareFor, usual } from '../measures/checks.ts';
import { alone, isEnding, isFront, metFaults } from '../measures/faults.ts';
import { allowedMs, isAllClear, isRunningAgain, isUndone, recoveredMs, secondsOf, watchedMs } from '../measures/recovery.ts';
import { ms, rounded, times } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** A restart that took less is nothing to complain of. */
const leastOutageMs = 1_500;

/** The process comes back by itself, but is not itself for a long time: it boots slowly, or answers before it is warm. */
export const slowStart: Weakness = {
  name: 'slow-start',
  title: 'A slow or cold start',
  structure: 'a quick start that counts as ready only when it is warm, and a second instance that answers until then',
  explains: ['no-fallback', 'slow-reconnect', 'no-reconnect', 'no-timeout', 'timeout-too-long'],
  find(of) {
    if (!isUndone(of)) return [];
    return metFaults(of)
      .filter(({ spec }) => isEnding(spec) && (isAllClear(of) || isRunningAgain(of, spec.on) === true))
      .flatMap((fault) => {
        const after = brokenAfter(of).flatMap((check) => lateBack(of, fault, check) ?? coldBack(of, fault, check) ?? []);
        return after.length > 0 ? after : brokenDuring(of, 'success').flatMap((check) => awayLong(of, fault, check) ?? []);
      });
  },
};

const isOwn = (of: FailureEvidence, { spec }: FaultResult, check: string): boolean => {
  if (of.layout !== null) return isFront(of, spec.on);
  // Nothing is known of the config: then nobody to answer is the sign that it was the front.
  const during = measuredIn(of, check, 'during');
  return during !== null && during.bad > 0 && shareFor(during, isAbsence) > 0.7 * badShare(during);
};

/** Down, or full of errors, until long after. */
function lateBack(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const lateMs = recoveredMs(of, check);
  const after = measuredIn(of, check, 'after');
  if (!isOwn(of, fault, check) || after === null || badShare(after) < 0.1) return null;
  if (lateMs !== null && lateMs <= allowedMs(of, check)) return null;
  return rounded({
    weakness: 'slow-start',
    check,
    target: fault.spec.on,
    sure: (lateMs === null ? 0.7 : 0.85) * alone(of),
    evidence: `the process came back by itself, but it was ${lateMs === null ? `not steady within ${ms(watchedMs(of))}` : `${ms(lateMs)} until it was steady`} (allowed are ${ms(allowedMs(of, check))})`,
    numbers: { allowedMs: allowedMs(of, check), ...(lateMs !== null && { recoveredMs: lateMs }) },
  });
}

/** It answers, and slowly at first. */
function coldBack(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const usualMs = latencyAt(usual(of, check), 0.95);
  const p95s = secondsOf(of, check, 'after').flatMap(({ p95Ms }) => p95Ms ?? []);
  const third = Math.floor(p95s.length / 3);
  if (usualMs === null || third === 0 || !isOwn(of, fault, check)) return null;
  const [firstMs, lastMs] = [mean(p95s.slice(0, third)), mean(p95s.slice(-third))];
  if (firstMs < 3 * usualMs || firstMs < 2 * lastMs) return null;
  return rounded({
    weakness: 'slow-start',
    check,
    target: fault.spec.on,
    sure: 0.75 * alone(of),
    evidence: `answers after the restart were slow at first: p95 ${ms(firstMs)}, ${times(firstMs / Math.max(1, usualMs))} times the usual, and ${ms(lastMs)} at the end`,
    numbers: { usualMs, firstMs, lastMs },
  });
}

/** Steady in time after the fault, but away for longer than is tolerated while it lasted. */
function awayLong(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const during = measuredIn(of, check, 'during');
  if (during === null || fault.appliedMs === null || during.lastBadMs === null || !isOwn(of, fault, check)) return null;
  // It closed its port and went on: what followed was no start.
  if ((fault.felt?.numbers.closed ?? 0) > 0) return null;
  const outageMs = during.lastBadMs - fault.appliedMs;
  if (outageMs < leastOutageMs || shareFor(during, isAbsence) < 0.5 * badShare(during)) return null;
  return rounded({
    weakness: 'slow-start',
    check,
    target: fault.spec.on,
    sure: 0.65 * alone(of),
    evidence: `the process came back by itself, but nobody answered for ${ms(outageMs)}`,
    numbers: { outageMs },
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
