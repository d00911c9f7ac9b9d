import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedDuring, isTimeout, measuredIn, notRecovered, shareFor } from '../measures/checks.ts';
import { added, linkTo, perProbe, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isAnsweredWithError, isSilent } from '../measures/faults.ts';
import { allowedMs, isAllClear, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { areWaits } from '../measures/waits.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';
import { ownConnections } from './no-reconnect.ts';

/** At most this share of the usual bytes is sent for each probe. Chosen by judgement, not fitted. */
const mostSent = 0.1;
/** The same for a whole fault: until the pool is empty, requests are sent. Chosen by judgement, not fitted. */
const mostSentMeanwhile = 0.5;

type Sign = 'no request is sent after the fault' | 'waits without a connection' | 'requests stop while errors are quick';

/** Requests wait for a connection that no one returns to the pool, so that no request reaches an upstream that responds. */
export const poolExhausted: Weakness<Sign> = {
  name: 'pool-exhausted',
  title: 'Pool exhausted',
  structure:
    'return each connection to its pool on every path out of a call, also after an error or a timeout, read or cancel every response body, and limit the wait for a connection',
  signs: { 'no request is sent after the fault': 0.85, 'waits without a connection': 0.8, 'requests stop while errors are quick': 0.8 },
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
      const after =
        isAllClear(of) && !isSilent(fault.spec) ? notRecovered(of).flatMap((check) => waitsOn(of, fault, link, check) ?? []) : [];
      return after.length > 0 ? after : failedDuring(of, 'success', 'latency').flatMap((check) => stops(of, fault, link, check) ?? []);
    });
  },
};

/** The fault is removed, the link has open connections, every probe waits, and no request is sent. */
function waitsOn(of: FailureEvidence, { spec }: FaultResult, link: string, check: string): Match<Sign> | null {
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
