import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedDuring, isAbsence, latencyAt, measuredIn, notRecovered, shareFor, usual } from '../measures/checks.ts';
import { isEnding, isFront, metFaults } from '../measures/faults.ts';
import { allowedMs, isAllClear, isRunningAgain, isUndone, recoveredMs, secondsOf, watchedMs } from '../measures/recovery.ts';
import { ms, times } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** A shorter restart is acceptable. Chosen by judgement, not fitted. */
const leastOutageMs = 1_500;

type Sign = 'recovered late' | 'has not recovered' | 'slow at first' | 'down for long';

/** The process restarts, but needs long until it is healthy: it boots slowly, or responds before it is warm. */
export const slowStart: Weakness<Sign> = {
  name: 'slow-start',
  title: 'Slow or cold start',
  structure: 'start quickly, report ready only when warm, and let a second instance respond until then',
  signs: {
    'recovered late': 0.85,
    'has not recovered': 0.7,
    'slow at first': 0.75,
    'down for long': 0.65,
  },
  explains: ['no-fallback', 'slow-reconnect', 'no-reconnect', 'no-timeout', 'timeout-too-long'],
  find(of) {
    if (!isUndone(of)) return [];
    return metFaults(of)
      .filter(({ spec }) => isEnding(spec) && (isAllClear(of) || isRunningAgain(of, spec.on) === true))
      .flatMap((fault) => {
        const after = notRecovered(of).flatMap((check) => lateBack(of, fault, check) ?? coldBack(of, fault, check) ?? []);
        return after.length > 0 ? after : failedDuring(of, 'success').flatMap((check) => awayLong(of, fault, check) ?? []);
      });
  },
};

const isOwn = (of: FailureEvidence, { spec }: FaultResult, check: string): boolean => {
  if (of.layout !== null) return isFront(of, spec.on);
  // Without a layout, refused connections are the sign that the process was the entry point.
  const during = measuredIn(of, check, 'during');
  return during !== null && during.bad > 0 && shareFor(during, isAbsence) > 0.7 * badShare(during);
};

/** The process was down, or returned errors, until long after the fault. */
function lateBack(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const lateMs = recoveredMs(of, check);
  const after = measuredIn(of, check, 'after');
  if (!isOwn(of, fault, check) || after === null || badShare(after) < 0.1) return null;
  if (lateMs !== null && lateMs <= allowedMs(of, check)) return null;
  return {
    check,
    target: fault.spec.on,
    sign: lateMs === null ? 'has not recovered' : 'recovered late',
    evidence: `the process restarted, but ${lateMs === null ? `did not recover within ${ms(watchedMs(of))}` : `took ${ms(lateMs)} to recover`} (limit ${ms(allowedMs(of, check))})`,
    numbers: { allowedMs: allowedMs(of, check), ...(lateMs !== null && { recoveredMs: lateMs }) },
  };
}

/** The process responds, but slowly at first. */
function coldBack(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const usualMs = latencyAt(usual(of, check), 0.95);
  const p95s = secondsOf(of, check, 'after').flatMap(({ p95Ms }) => p95Ms ?? []);
  const third = Math.floor(p95s.length / 3);
  if (usualMs === null || third === 0 || !isOwn(of, fault, check)) return null;
  const [firstMs, lastMs] = [mean(p95s.slice(0, third)), mean(p95s.slice(-third))];
  if (firstMs < 3 * usualMs || firstMs < 2 * lastMs) return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'slow at first',
    evidence: `responses were slow at first after the restart: p95 ${ms(firstMs)}, ${times(firstMs / Math.max(1, usualMs))} times the usual, and ${ms(lastMs)} at the end`,
    numbers: { usualMs, firstMs, lastMs },
  };
}

/** The check recovered in time after the fault, but the process was down for too long during it. */
function awayLong(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const during = measuredIn(of, check, 'during');
  if (during === null || fault.appliedMs === null || during.lastBadMs === null || !isOwn(of, fault, check)) return null;
  // The process closed its port and kept running, so there was no start.
  if ((fault.felt?.numbers.closed ?? 0) > 0) return null;
  const outageMs = during.lastBadMs - fault.appliedMs;
  if (outageMs < leastOutageMs || shareFor(during, isAbsence) < 0.5 * badShare(during)) return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'down for long',
    evidence: `the process restarted, but the preview did not respond for ${ms(outageMs)}`,
    numbers: { outageMs },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
