import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import {
  badShare,
  failedDuring,
  failedFindings,
  isAbsence,
  isError,
  isTimeout,
  isWrong,
  latencyAt,
  measuredIn,
  shareFor,
  usual,
} from '../measures/checks.ts';
import { linkTo, observedWith, perSecond, requestsPerSecond } from '../measures/counters.ts';
import { hiddenFaults, makesWait, metFaults, stopsProcess } from '../measures/faults.ts';
import { latenessAt } from '../measures/lateness.ts';
import { needOf } from '../measures/needs.ts';
import { secondsOf } from '../measures/recovery.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/**
 * A check that needs the disturbed dependency fails immediately; a check that only shares a pool with it fails when the pool is exhausted,
 * seconds later. Chosen by judgement, not fitted.
 */
const leastLagSeconds = 2;
/** Share of a check's probes that must have failed or been late. Chosen by judgement, not fitted. */
const leastFailed = 0.35;

type Sign = 'entry point closed' | 'does not need the upstream' | 'unrelated requests waited' | 'failed later';

/** Something fails that the fault did not disturb. */
export const cascade: Weakness<Sign> = {
  name: 'cascade',
  title: 'Cascading failure',
  structure:
    'use bulkheads: give each upstream its own pool, queue, limit and circuit breaker, so that a stuck upstream blocks only its own callers',
  signs: {
    'entry point closed': 0.8,
    'does not need the upstream': 0.9,
    'unrelated requests waited': 0.85,
    'failed later': 0.75,
  },
  explains: ['no-timeout', 'timeout-too-long', 'no-fallback', 'no-reconnect', 'slow-start', 'slow-reconnect'],
  find(of) {
    if (hiddenFaults(of).length === 0) return [];
    return hiddenFaults(of).flatMap((fault) => [
      ...frontEnded(of, fault),
      ...unneeded(of, fault),
      ...untouched(of, fault),
      ...spreads(of, fault),
    ]);
  },
};

/**
 * A fault on an upstream causes errors or waiting; it cannot make a running entry point refuse connections. A slow or silent upstream does not
 * make it close them either: it has no connection or file left.
 */
function frontEnded(of: FailureEvidence, fault: FaultResult): readonly Match<Sign>[] {
  if (of.layout === null) return [];
  const isClosing = (reason: string): boolean => (makesWait(fault.spec) ? isAbsence(reason) : reason === 'refused');
  return failedDuring(of, 'success').flatMap((check) => {
    const during = measuredIn(of, check, 'during');
    const closed = during === null ? 0 : shareFor(during, isClosing);
    if (during === null || closed * during.count < 5 || closed < 0.4 * badShare(during)) return [];
    if (shareFor(during, isAbsence) < 0.6 * badShare(during)) return [];
    return [
      {
        check,
        target: fault.spec.on,
        sign: 'entry point closed',
        evidence: `the entry point refused or closed the connections of ${share(closed)} of the probes, although the fault was on an upstream: it had no connection left for them`,
        numbers: { closed },
      },
    ];
  });
}

/** Before any fault the requests of this check did not use the link, and now they wait or get errors. */
function unneeded(of: FailureEvidence, fault: FaultResult): readonly Match<Sign>[] {
  // A process that uses up the machine makes everything slow without any shared resource of the application.
  if (!stopsProcess(fault.spec) && !observedWith(of, 'connections').includes(fault.spec.on)) return [];
  return failedDuring(of, 'success', 'latency').flatMap((check) => {
    const [need, during] = [needOf(of, check, fault.spec.on), measuredIn(of, check, 'during')];
    if (need === null || during === null || !isBeyondReach(of, check)) return [];
    // Wrong content may be old content, which shows nothing about waiting or limits.
    if (shareFor(during, isWrong) > 0.5 * badShare(during)) return [];
    const [broken, waits] = [failedShare(of, check), fellByWaiting(of, check) || badShare(during) === 0];
    return [
      {
        check,
        target: fault.spec.on,
        sign: 'does not need the upstream',
        evidence: `${share(broken)} of the probes of this check failed or were late, although it does not need the disturbed upstream (none of its ${need.requests} requests used it while no other check sent any): requests that do need it ${waits ? 'hold a pool, a queue or a limit that both share' : 'use up a limit, or open a circuit breaker, that both share'}`,
        numbers: { broken, requests: need.requests },
      },
    ];
  });
}

/** The check needs none of the disturbed targets. */
const isBeyondReach = (of: FailureEvidence, check: string): boolean =>
  metFaults(of).every(({ spec }) => needOf(of, check, spec.on)?.needed === false);

/**
 * More probes of a check failed than can have needed the disturbed upstream: before the fault the link carried fewer requests than that, and
 * another check, which sends about as many requests as the link carried, accounts for them.
 */
function untouched(of: FailureEvidence, fault: FaultResult): readonly Match<Sign>[] {
  const link = linkTo(of, fault.spec.on);
  const requested = link === undefined ? null : requestsPerSecond(of, link);
  if (link === undefined || requested === null || requested <= 0) return [];
  // The cost of opening connections is subtracted from the requests; whether another check accounts for them must not depend on that.
  const mostRequested = Math.max(requested, perSecond(of, link, 'before', 'exchanges') ?? 0);
  return failedDuring(of, 'success', 'latency').flatMap((check) => {
    if (needOf(of, check, fault.spec.on) !== null) return [];
    const mostNeeded = Math.min(1, requested / Math.max(rateOf(of, check), 1e-9));
    const broken = failedShare(of, check);
    if (broken < leastFailed || broken < 2 * mostNeeded || !fellByWaiting(of, check) || !isAccounted(of, fault, check, mostRequested))
      return [];
    return [
      {
        check,
        target: fault.spec.on,
        sign: 'unrelated requests waited',
        evidence: `${share(broken)} of the probes of this check failed, but at most ${share(mostNeeded)} of them can have needed the disturbed upstream: they waited for a shared resource that other requests used up`,
        numbers: { broken, mostNeeded, askedPerSecond: requested },
      },
    ];
  });
}

const rateOf = ({ checks }: FailureEvidence, name: string): number => checks.find((one) => one.name === name)?.ratePerSecond ?? 0;

/** The share of probes that failed or were late, whichever is larger. */
const failedShare = (of: FailureEvidence, check: string): number =>
  Math.max(
    0,
    ...failedFindings(of, 'success', 'latency')
      .filter((one) => one.check === check && one.phase === 'during')
      .map(({ bad, count }) => bad / Math.max(1, count)),
  );

/** Does another check suffer from the fault, and send no more requests than the link carried? */
const isAccounted = (of: FailureEvidence, fault: FaultResult, check: string, requested: number): boolean =>
  of.checks.some(({ name, ratePerSecond }) => {
    const during = name === check || ratePerSecond > 1.5 * requested ? null : measuredIn(of, name, 'during');
    const lateMs = latenessAt(of, fault, name, 0.95);
    return during !== null && (badShare(during) > 0.4 || (lateMs !== null && (latencyAt(during, 0.95) ?? 0) > 0.5 * lateMs));
  });

/**
 * Of two checks one fails with the fault and the other some time later, by waiting, or by errors although the upstream is only slow or silent:
 * until then it did not need the disturbed upstream.
 */
function spreads(of: FailureEvidence, fault: FaultResult): readonly Match<Sign>[] {
  const onsets = of.checks.flatMap(({ name }) => {
    const onset = onsetOf(of, name);
    return onset === null ? [] : [{ check: name, onset }];
  });
  const first = Math.min(...onsets.map(({ onset }) => onset));
  const lagSeconds = isUsedByOne(of, fault) ? 1 : leastLagSeconds;
  const broken = failedDuring(of, 'success', 'latency');
  return onsets
    .filter(
      ({ check, onset }) =>
        broken.includes(check) &&
        needOf(of, check, fault.spec.on) === null &&
        onset >= first + lagSeconds &&
        (fellByWaiting(of, check) || fellByErrors(of, fault, check)),
    )
    .map(({ check, onset }) => ({
      check,
      target: fault.spec.on,
      sign: 'failed later',
      evidence: `this check failed ${ms((onset - first) * 1000)} later than the check that failed first: until then it did not need the disturbed upstream`,
      numbers: { laterByMs: (onset - first) * 1000 },
    }));
}

/** The first second in which many probes fail or are late. */
function onsetOf(of: FailureEvidence, check: string): number | null {
  const usualMs = latencyAt(usual(of, check), 0.95) ?? 0;
  const lateMs = Math.max(usualMs * 4, usualMs + 100);
  const seconds = secondsOf(of, check, 'during').filter(({ count }) => count >= 2);
  const index = seconds.findIndex(({ bad, count, p95Ms }) => bad >= count / 3 || (p95Ms ?? 0) > lateMs);
  return seconds[index]?.second ?? null;
}

/** Did the check fail by waiting? An immediate error does not show that a resource was used up. */
function fellByWaiting(of: FailureEvidence, check: string): boolean {
  const during = measuredIn(of, check, 'during');
  const usualMs = latencyAt(usual(of, check), 0.95) ?? 0;
  return (
    during !== null && shareFor(during, isTimeout) >= 0.6 * badShare(during) && (latencyAt(during, 0.95) ?? 0) > Math.max(3 * usualMs, 200)
  );
}

/** Did the check fail by errors that a slow or silent upstream does not cause? */
function fellByErrors(of: FailureEvidence, { spec }: FaultResult, check: string): boolean {
  const during = measuredIn(of, check, 'during');
  return makesWait(spec) && during !== null && shareFor(during, (reason) => isError(reason) || isAbsence(reason)) >= 0.6 * badShare(during);
}

/** Before the fault the link carried about as many requests as one of several checks sends, so the others do not need it. */
function isUsedByOne(of: FailureEvidence, fault: FaultResult): boolean {
  const link = linkTo(of, fault.spec.on);
  const requested = link === undefined ? null : requestsPerSecond(of, link);
  const rates = of.checks.map(({ ratePerSecond }) => ratePerSecond);
  const all = rates.reduce((sum, rate) => sum + rate, 0);
  return requested !== null && rates.length > 1 && requested <= 0.75 * all && rates.some((rate) => Math.abs(requested / rate - 1) <= 0.3);
}
