import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedDuring, isTimeout, measuredIn, notRecovered, patienceMs, shareFor } from '../measures/checks.ts';
import { added, linkTo, ownConnections, perProbe, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isAnsweredWithError, isSilent } from '../measures/faults.ts';
import { requestsFor } from '../measures/needs.ts';
import { allowedMs, isAllClear, recoveredMs, secondsOf, watchedMs } from '../measures/recovery.ts';
import { areWaits } from '../measures/waits.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** At most this share of the usual bytes is sent for each probe. Chosen by judgement, not fitted. */
const mostSent = 0.1;
/** The same for a whole fault: until the pool is empty, requests are sent. Chosen by judgement, not fitted. */
const mostSentMeanwhile = 0.5;

/** With fewer requests for each probe before the fault, its first probes may have been served from a cache. Chosen by judgement, not fitted. */
const leastRequested = 0.8;
/** A pool that is this small cannot be distinguished from requests that were on their way. Chosen by judgement, not fitted. */
const leastAtFirst = 3;
/** A client needs up to this long to notice that its connection was closed. Chosen by judgement, not fitted. */
const noticedMs = 50;

type Sign =
  | 'no request is sent after the fault'
  | 'waits without a connection'
  | 'waits after the first requests'
  | 'requests stop while errors are quick';

/** Requests wait for a connection that no one returns to the pool, so that no request reaches an upstream that responds. */
export const poolExhausted: Weakness<Sign> = {
  name: 'pool-exhausted',
  title: 'Pool exhausted',
  structure:
    'return each connection to its pool on every path out of a call, also after an error or a timeout, read or cancel every response body, and limit the wait for a connection',
  signs: {
    'no request is sent after the fault': 0.85,
    'waits without a connection': 0.8,
    'waits after the first requests': 0.88,
    'requests stop while errors are quick': 0.8,
  },
  explains: [
    'leak',
    'no-timeout',
    'timeout-too-long',
    'half-open',
    'no-reconnect',
    'slow-reconnect',
    'no-fallback',
    'metastable',
    'cascade',
  ],
  find(of) {
    return hiddenFaults(of).flatMap((fault) => {
      const link = linkTo(of, fault.spec.on);
      if (link === undefined) return [];
      const after = isAllClear(of)
        ? notRecovered(of).flatMap((check) => waitsOn(of, fault, link, check) ?? waitsUnopened(of, fault, link, check) ?? [])
        : [];
      return after.length > 0 ? after : failedDuring(of, 'success', 'latency').flatMap((check) => stops(of, fault, link, check) ?? []);
    });
  },
};

/** The fault is removed, the link has open connections, every probe waits, and no request is sent. */
function waitsOn(of: FailureEvidence, { spec }: FaultResult, link: string, check: string): Match<Sign> | null {
  if (isSilent(spec)) return null;
  const [after, lateMs] = [measuredIn(of, check, 'after'), recoveredMs(of, check)];
  if (after === null || after.bad < 5 || (lateMs !== null && lateMs <= allowedMs(of, check)) || !areWaits(of, check, after)) return null;
  const sent = sentShare(of, link, 'after');
  const open = trackOf(of, link, 'after', 'openConnections')?.last ?? 0;
  if (sent === null || sent > mostSent) return null;
  // The fault has ended the connections one by one; a client that cannot connect again would have opened only a few.
  if (open === 0 && (added(of, link, 'during', 'connections') ?? 0) <= ownConnections) return null;
  const where = open === 0 ? 'over the link' : `on the ${open} open ${open === 1 ? 'connection' : 'connections'} of the link`;
  return {
    check,
    target: spec.on,
    sign: open === 0 ? 'waits without a connection' : 'no request is sent after the fault',
    evidence: `${share(badShare(after))} of the probes waited in vain for ${ms(lateMs ?? watchedMs(of))} after the fault was removed, and no request was sent ${where}: the pool counts connections as used that no request uses`,
    numbers: { sent, openConnections: open },
  };
}

/**
 * The first requests of the fault ended, so the client noticed it and its waits have a limit. Then every probe waits in vain, also after the
 * fault, and no connection is opened. A client that does not connect again would fail or wait from the first request on.
 */
function waitsUnopened(of: FailureEvidence, fault: FaultResult, link: string, check: string): Match<Sign> | null {
  const after = measuredIn(of, check, 'after');
  if (after === null || after.bad < 5 || recoveredMs(of, check) !== null || waited(after) < 0.9) return null;
  if (trackOf(of, link, 'after', 'openConnections')?.last !== 0 || (added(of, link, 'after', 'connections') ?? 0) > ownConnections)
    return null;
  const atFirst = endedAtFirst(of, fault, check);
  if (atFirst === null) return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'waits after the first requests',
    evidence: `the first ${atFirst} probes of the fault did not time out, then every probe did, also for ${ms(watchedMs(of))} after the fault was removed, and no connection was opened: each of the first requests kept a place in the pool`,
    numbers: { atFirst, openConnections: 0 },
  };
}

/** How many probes of the fault ended before all others timed out; null: too few, or they may not have used the link. */
function endedAtFirst(of: FailureEvidence, { spec, appliedMs }: FaultResult, check: string): number | null {
  const during = measuredIn(of, check, 'during');
  const startMs = of.scenario.during?.startMs;
  const rate = of.checks.find(({ name }) => name === check)?.ratePerSecond;
  if (during === null || startMs === undefined || appliedMs === null || rate === undefined) return null;
  if ((requestsFor(of, spec.on, check, 'before') ?? 0) < leastRequested) return null;
  const seconds = secondsOf(of, check, 'during').filter((one) => one.count > 0);
  const from = seconds.findIndex(({ p95Ms }) => p95Ms !== null && p95Ms >= 0.9 * patienceMs(of, check));
  const rest = seconds.slice(from + 1);
  if (from < 0 || rest.length === 0 || rest.some(({ bad, count }) => bad < count)) return null;
  const perMs = rate / 1000;
  const ended = Math.round(during.count * (1 - waited(during)) - (appliedMs - startMs) * perMs);
  const possible = seconds.slice(0, from + 1).reduce((sum, one) => sum + one.count, 0);
  return ended >= Math.max(leastAtFirst, noticedMs * perMs) && ended <= possible ? ended : null;
}

/** The upstream responds with an error immediately, and nevertheless requests wait, and fewer and fewer are sent. */
function stops(of: FailureEvidence, { spec }: FaultResult, link: string, check: string): Match<Sign> | null {
  const during = measuredIn(of, check, 'during');
  if (!isAnsweredWithError(spec) || during === null || during.bad < 5 || waited(during) < 0.5) return null;
  // The link responds itself, so the upstream gets no bytes; what it counts are requests.
  const sent = sentShare(of, link, 'during', 'requests');
  if (sent === null || sent > mostSentMeanwhile) return null;
  return {
    check,
    target: spec.on,
    sign: 'requests stop while errors are quick',
    evidence: `the upstream responded with errors immediately, but ${share(waited(during))} of the probes timed out, and clients sent ${share(sent)} of the usual requests: each error kept a connection of the pool`,
    numbers: { sent, timeouts: waited(during) },
  };
}

const waited = (measured: Measured): number => shareFor(measured, isTimeout);

/** What clients send over the link for each probe, as a share of that before the fault; null: nothing to compare with. */
function sentShare(
  of: FailureEvidence,
  link: string,
  phase: Phase,
  counter: 'bytesToServer' | 'requests' = 'bytesToServer',
): number | null {
  const [before, now] = [perProbe(of, link, 'before', counter), perProbe(of, link, phase, counter)];
  return before === null || now === null || before <= 0 ? null : now / before;
}
