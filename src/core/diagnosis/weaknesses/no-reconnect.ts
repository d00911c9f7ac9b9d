import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, isAbsence, isTimeout, measuredIn, notRecovered, shareFor } from '../measures/checks.ts';
import { added, linkTo, ownConnections, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isCutting, isRefusing, isSilent } from '../measures/faults.ts';
import { allowedMs, isAllClear, isWall, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { areWaits } from '../measures/waits.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** A client with a long pause between attempts looks the same until its next attempt, so it must be watched for this multiple of the allowed recovery time. */
const patienceFactor = 1.8;

/** Proxies and circuit breakers try again after at most this time by default (Apache httpd `retry`: 60 s). */
export const longestPauseMs = 60_000;
const renewed = ', although a connection is open: what it was opened for was not renewed, such as a subscription or a login';

type Sign = 'no new connection' | 'no new connection, watched briefly' | 'connected, and still fails' | 'failures continue, no link';

/** The upstream is reachable again, and the client opens no new connection. */
export const noReconnect: Weakness<Sign> = {
  name: 'no-reconnect',
  title: 'No reconnect',
  structure:
    'discard a broken connection, open a new one for as long as the process runs, and repeat what the connection was opened for (log in, subscribe)',
  signs: {
    'no new connection': 0.97,
    'no new connection, watched briefly': 0.8,
    'connected, and still fails': 0.7,
    'failures continue, no link': 0.65,
  },
  explains: ['no-fallback', 'no-timeout'],
  find(of) {
    if (!isAllClear(of)) return [];
    return hiddenFaults(of)
      .filter(({ spec }) => isCutting(spec) || isSilent(spec))
      .flatMap((fault) => notRecovered(of).flatMap((check) => staysAway(of, fault, check) ?? []));
  },
};

function staysAway(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const after = measuredIn(of, check, 'after');
  if (after === null || recoveredMs(of, check) !== null || !isWall(of, check)) return null;
  if (watchedMs(of) < patienceFactor * allowedMs(of, check)) return null;
  // An entry point that is down cannot reconnect to anything: that is another weakness.
  if (shareFor(after, isAbsence) > 0.5 * badShare(after)) return null;
  const failed = badShare(after);
  const link = linkTo(of, fault.spec.on);
  const shown =
    link === undefined
      ? withoutLink(fault, shareFor(after, isTimeout) > 0.5 * failed)
      : onLink(of, fault, link, shareFor(after, isTimeout) > 0.5 * failed, areWaits(of, check, after));
  if (shown === null) return null;
  return {
    check,
    target: fault.spec.on,
    sign: shown.sign,
    evidence: `${share(failed)} of the probes still failed for ${ms(watchedMs(of))} after the fault was removed${shown.evidence}`,
    numbers: { failed, watchedMs: watchedMs(of), ...shown.numbers },
  };
}

type Shown = { readonly sign: Sign; readonly evidence: string; readonly numbers: Match<Sign>['numbers'] };

function onLink(of: FailureEvidence, { spec }: FaultResult, link: string, hangs: boolean, waits: boolean): Shown | null {
  const came = added(of, link, 'after', 'connections');
  const open = trackOf(of, link, 'after', 'openConnections')?.last ?? 0;
  if (came === null) return null;
  if (came > ownConnections) return null;
  // Requests hang on a connection that is still open: the client has not noticed that it is broken (a half-open connection).
  if (open > 0 && hangs) return null;
  const isLong = watchedMs(of) >= longestPauseMs;
  // The client did reconnect while connections were ended one by one, so it may only wait too long; or it waits for a
  // connection that its pool counts as used.
  const oneByOne = isCutting(spec) && !isRefusing(spec) && (added(of, link, 'during', 'connections') ?? 0) > ownConnections;
  if (oneByOne && (!isLong || waits)) return null;
  const numbers = { newConnections: came, openConnections: open };
  if (open > 0) return { sign: 'connected, and still fails', evidence: renewed, numbers };
  return {
    sign: isLong ? 'no new connection' : 'no new connection, watched briefly',
    evidence: ', and no new connection was opened',
    numbers,
  };
}

const withoutLink = ({ spec }: FaultResult, hangs: boolean): Shown | null =>
  hangs || isSilent(spec) ? null : { sign: 'failures continue, no link', evidence: '', numbers: {} };
