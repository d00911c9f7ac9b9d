import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, isAbsence, measuredIn, notRecovered, shareFor } from '../measures/checks.ts';
import { added, linkTo, ownConnections, perSecond, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isCutting, isEnding, isRefusing } from '../measures/faults.ts';
import { allowedMs, isAllClear, isWall, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { areWaits } from '../measures/waits.ts';
import { ms } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';
import { longestPauseMs } from './no-reconnect.ts';

/** A client that tries more often than this while the upstream is reachable is delayed by something else. Chosen by judgement, not fitted. */
const mostTriesPerSecond = 1;

/** A client that waits sends at most this share of its usual requests. Chosen by judgement, not fitted. */
const mostWhileWaiting = 0.15;

type Sign = 'no request was sent' | 'few new connections' | 'recovered late, no link' | 'has not recovered';

/** The client does reconnect, but waits too long between attempts. */
export const slowReconnect: Weakness<Sign> = {
  name: 'slow-reconnect',
  title: 'Slow reconnect',
  structure: 'cap the pause between attempts, also the open time of a circuit breaker, below the expected recovery time, and add jitter',
  signs: {
    'no request was sent': 0.85,
    'few new connections': 0.85,
    'recovered late, no link': 0.75,
    'has not recovered': 0.7,
  },
  explains: ['no-fallback', 'no-timeout', 'no-reconnect'],
  find(of) {
    if (!isAllClear(of)) return [];
    return hiddenFaults(of).flatMap((fault) =>
      notRecovered(of).flatMap((check) => (isCutting(fault.spec) ? comesLate(of, fault, check) : asksLate(of, fault, check)) ?? []),
    );
  },
};

/** A circuit breaker or a back-off: the upstream responds again, and for a long time no request is sent to it. */
function asksLate(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const [after, lateMs] = [measuredIn(of, check, 'after'), recoveredMs(of, check)];
  if (after === null || !isWall(of, check) || (lateMs !== null && lateMs <= allowedMs(of, check))) return null;
  // A circuit breaker fails quickly. Requests that wait are in front of something that is used up.
  if (areWaits(of, check, after)) return null;
  const link = linkTo(of, fault.spec.on);
  if (link === undefined) return null;
  // Where the link cannot count requests, their counter stays 0.
  const counter = (added(of, link, 'before', 'requests') ?? 0) > 0 ? 'requests' : 'exchanges';
  const quietMs = Math.min(lateMs ?? watchedMs(of), watchedMs(of));
  const stillMs = trackOf(of, link, 'after', counter)?.stillMs ?? 0;
  // The rest of the recovery time is what happened once requests were sent again.
  if (stillMs < 0.6 * quietMs && sentUntil(of, link, counter, quietMs) > mostWhileWaiting) return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'no request was sent',
    evidence: `almost no request was sent over the link for ${ms(Math.max(stillMs, quietMs))} after the fault was removed (allowed recovery time: ${ms(allowedMs(of, check))}): a circuit breaker or a health check kept the upstream out of use, or a back-off waited`,
    numbers: { allowedMs: allowedMs(of, check), stillMs, ...(lateMs !== null && { recoveredMs: lateMs }) },
  };
}

/** Requests in the first `quietMs` after the fault, as a share of the usual number: health checks of a proxy are sent in the meantime. */
function sentUntil(of: FailureEvidence, link: string, counter: string, quietMs: number): number {
  const [usual, sent] = [perSecond(of, link, 'before', counter), added(of, link, 'after', counter)];
  if (usual === null || sent === null || usual <= 0) return Number.POSITIVE_INFINITY;
  const afterwards = (usual * (watchedMs(of) - quietMs)) / 1000;
  return Math.max(0, sent - afterwards) / ((usual * quietMs) / 1000);
}

function comesLate(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const after = measuredIn(of, check, 'after');
  if (after === null || !isWall(of, check) || shareFor(after, isAbsence) > 0.5 * badShare(after)) return null;
  const lateMs = recoveredMs(of, check);
  if (lateMs !== null && lateMs <= allowedMs(of, check)) return null;
  const tries = triesOf(of, fault, lateMs ?? watchedMs(of));
  const sign = signOf(of, fault, lateMs, tries !== null);
  if (sign === null || tries?.few === false) return null;
  const opened = tries === null ? '' : `; meanwhile ${triesText(tries.count)}`;
  const when = lateMs === null ? `did not recover within ${ms(watchedMs(of))}` : `recovered only ${ms(lateMs)}`;
  return {
    check,
    target: fault.spec.on,
    sign,
    evidence: `${when} after the upstream was reachable again (limit ${ms(allowedMs(of, check))})${opened}`,
    numbers: {
      allowedMs: allowedMs(of, check),
      ...(lateMs !== null && { recoveredMs: lateMs }),
      ...(tries && { newConnections: tries.count }),
    },
  };
}

const triesText = (count: number): string =>
  count === 0 ? 'no new connection was opened' : `only ${count} new connection${count === 1 ? ' was' : 's were'} opened`;

function triesOf(of: FailureEvidence, { spec }: FaultResult, overMs: number): { readonly count: number; readonly few: boolean } | null {
  const link = linkTo(of, spec.on);
  const count = link === undefined ? null : added(of, link, 'after', 'connections');
  return count === null ? null : { count, few: count <= Math.max(ownConnections + 2, (overMs / 1000) * mostTriesPerSecond) };
}

/** null: the evidence tells nothing. */
function signOf(of: FailureEvidence, { spec }: FaultResult, lateMs: number | null, countsTries: boolean): Sign | null {
  // Where the fault ended a process, the process may itself have been slow to restart.
  if (lateMs !== null) return countsTries ? 'few new connections' : isEnding(spec) ? null : 'recovered late, no link';
  const link = linkTo(of, spec.on);
  if (link === undefined || isRefusing(spec) || watchedMs(of) >= longestPauseMs) return null;
  // The client reconnected while its connections were ended one by one, and has not tried since: it waits.
  return (added(of, link, 'during', 'connections') ?? 0) > ownConnections ? 'has not recovered' : null;
}
