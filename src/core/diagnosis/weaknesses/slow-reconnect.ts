import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenAfter, isAbsence, measuredIn, shareFor } from '../measures/checks.ts';
import { added, linksTo, trackOf } from '../measures/counters.ts';
import { alone, hiddenFaults, isCutting, isEnding } from '../measures/faults.ts';
import { allowedMs, isAllClear, isWall, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms, rounded } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';
import { ownConnections } from './no-reconnect.ts';

/** Whoever tries more often than this while the way is open is kept away by something else. */
const mostTriesPerSecond = 1;

/** It does come back, but waits too long before it tries again. */
export const slowReconnect: Weakness = {
  name: 'slow-reconnect',
  title: 'A reconnect that waits too long',
  structure: 'a ceiling on the pause between two tries, also that of a breaker, shorter than the recovery that is promised, with jitter',
  explains: ['no-fallback', 'no-timeout', 'no-reconnect'],
  find(of) {
    if (!isAllClear(of)) return [];
    return hiddenFaults(of).flatMap((fault) =>
      brokenAfter(of).flatMap((check) => (isCutting(fault.spec) ? comesLate(of, fault, check) : asksLate(of, fault, check)) ?? []),
    );
  },
};

/** A breaker, or a back-off: what is behind responds again, and for long nothing is sent to it. */
function asksLate(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const [after, lateMs] = [measuredIn(of, check, 'after'), recoveredMs(of, check)];
  if (after === null || !isWall(of, check) || (lateMs !== null && lateMs <= allowedMs(of, check))) return null;
  const link = linksTo(of, fault.spec.on)[0];
  // Where requests are not told apart, their count stays 0.
  const counter = link !== undefined && (added(of, link, 'before', 'requests') ?? 0) > 0 ? 'requests' : 'exchanges';
  const asked = link === undefined ? null : trackOf(of, link, 'after', counter);
  const stillMs = asked?.stillMs ?? 0;
  // The rest of the recovery is what happened once it was asked.
  if (stillMs < 0.6 * Math.min(lateMs ?? watchedMs(of), watchedMs(of))) return null;
  return rounded({
    weakness: 'slow-reconnect',
    check,
    target: fault.spec.on,
    sure: 0.85 * alone(of),
    evidence: `no request went over the link for ${ms(stillMs)} after it was healthy again (recovery is allowed ${ms(allowedMs(of, check))}): a breaker stayed open, or a back-off waited`,
    numbers: { allowedMs: allowedMs(of, check), stillMs, ...(lateMs !== null && { recoveredMs: lateMs }) },
  });
}

function comesLate(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const after = measuredIn(of, check, 'after');
  if (after === null || !isWall(of, check) || shareFor(after, isAbsence) > 0.5 * badShare(after)) return null;
  const lateMs = recoveredMs(of, check);
  if (lateMs !== null && lateMs <= allowedMs(of, check)) return null;
  const tries = triesOf(of, fault, lateMs ?? watchedMs(of));
  const sureSeen = tries === null ? sureBlind(fault) : 0.85;
  const sure = lateMs === null ? sureUnseen(of, fault) : sureSeen;
  if (sure === null || tries?.few === false) return null;
  const said = tries === null ? '' : `; meanwhile ${triesText(tries.count)} came over the link`;
  const when = lateMs === null ? `not within ${ms(watchedMs(of))}` : `only ${ms(lateMs)}`;
  return rounded({
    weakness: 'slow-reconnect',
    check,
    target: fault.spec.on,
    sure: sure * alone(of),
    evidence: `steady again ${when} after the way was open (allowed are ${ms(allowedMs(of, check))})${said}`,
    numbers: {
      allowedMs: allowedMs(of, check),
      ...(lateMs !== null && { recoveredMs: lateMs }),
      ...(tries && { newConnections: tries.count }),
    },
  });
}

const triesText = (count: number): string => (count === 0 ? 'no new connection' : `only ${count} new connection${count === 1 ? '' : 's'}`);

function triesOf(of: FailureEvidence, { spec }: FaultResult, overMs: number): { readonly count: number; readonly few: boolean } | null {
  const link = linksTo(of, spec.on)[0];
  const count = link === undefined ? null : added(of, link, 'after', 'connections');
  return count === null ? null : { count, few: count <= Math.max(ownConnections + 2, (overMs / 1000) * mostTriesPerSecond) };
}

/** It tried while its connections were ended one by one, and has not tried since: it waits. */
function sureUnseen(of: FailureEvidence, { spec }: FaultResult): number | null {
  const link = linksTo(of, spec.on)[0];
  if (link === undefined || spec.fault === 'refuse') return null;
  return (added(of, link, 'during', 'connections') ?? 0) > ownConnections ? 0.7 : null;
}

/** Without counters, a process that was ended may itself have been late. */
const sureBlind = ({ spec }: FaultResult): number | null => (isEnding(spec) ? null : 0.75);
