import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, brokenAfter, brokenDuring, isTimeout, measuredIn, shareFor } from '../measures/checks.ts';
import { added, linksTo, perProbe, trackOf } from '../measures/counters.ts';
import { alone, hiddenFaults, isSilent } from '../measures/faults.ts';
import { allowedMs, isAllClear, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms, rounded, share } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';
import { ownConnections } from './no-reconnect.ts';
import { waitsToTheEnd } from './no-timeout.ts';

/** Whoever has not noticed by then does not look. */
const leastSilenceMs = 1_000;

/** A connection that died in silence is still waited on, long after its other end has forgotten it. */
export const halfOpen: Weakness = {
  name: 'half-open',
  title: 'A half-open connection that nobody notices',
  structure: 'a limit on every answer that closes the connection it was waited for on, and keep-alive probes for those that are idle',
  explains: ['no-timeout', 'no-reconnect', 'slow-reconnect', 'no-fallback', 'cascade'],
  find(of) {
    return hiddenFaults(of)
      .filter(({ spec }) => isSilent(spec))
      .flatMap((fault) => [
        ...(isAllClear(of) ? brokenAfter(of).flatMap((check) => stillHangs(of, fault, check) ?? []) : []),
        ...brokenDuring(of, 'success', 'latency').flatMap((check) => isUsedOn(of, fault, check) ?? []),
      ]);
  },
};

function stillHangs(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const after = measuredIn(of, check, 'after');
  const lateMs = recoveredMs(of, check);
  if (after === null || after.bad < 5 || (lateMs !== null && lateMs <= allowedMs(of, check))) return null;
  const timeouts = shareFor(after, isTimeout);
  if (timeouts < 0.7 * badShare(after)) return null;
  const link = linksTo(of, fault.spec.on)[0];
  const sure = link === undefined ? 0.62 : sureOn(of, link);
  if (sure === null) return null;
  return rounded({
    weakness: 'half-open',
    check,
    target: fault.spec.on,
    sure: sure * alone(of),
    evidence: `${share(timeouts)} of the probes still waited in vain for ${ms(lateMs ?? watchedMs(of))} after the silence had ended${link === undefined ? '' : ', on connections from before: no new ones came over the link'}`,
    numbers: { timeouts, ...(lateMs !== null && { recoveredMs: lateMs }) },
  });
}

/** Everything is asked over connections that have been silent for long, and no new one is tried. */
function isUsedOn(of: FailureEvidence, fault: FaultResult, check: string): Diagnosis | null {
  const during = measuredIn(of, check, 'during');
  const link = linksTo(of, fault.spec.on)[0];
  if (during === null || link === undefined || !waitsToTheEnd(of, fault, check, during)) return null;
  const [came, open] = [added(of, link, 'during', 'connections'), trackOf(of, link, 'during', 'openConnections')];
  const silentMs = (fault.removedMs ?? fault.goneMs ?? 0) - (fault.appliedMs ?? 0);
  if (came === null || open === null || came > ownConnections || open.first === 0 || open.last === 0 || silentMs < leastSilenceMs)
    return null;
  return rounded({
    weakness: 'half-open',
    check,
    target: fault.spec.on,
    sure: 0.86 * alone(of),
    evidence: `connections that had been silent for ${ms(silentMs)} were used on while ${share(shareFor(during, isTimeout))} of the probes waited in vain, and ${came === 0 ? 'no new one was' : `only ${came} new ${came === 1 ? 'one was' : 'ones were'}`} tried`,
    numbers: { silentMs, newConnections: came, openConnections: open.last },
  });
}

/** Old connections stand, nothing comes back over them, and nobody opens new ones. */
function sureOn(of: FailureEvidence, link: string): number | null {
  const came = added(of, link, 'after', 'connections');
  const open = trackOf(of, link, 'after', 'openConnections');
  if (came === null || open === null || came > ownConnections || open.first === 0) return null;
  const [usual, now] = [perProbe(of, link, 'before', 'bytesToClient'), perProbe(of, link, 'after', 'bytesToClient')];
  return usual !== null && now !== null && now > 0.5 * usual ? null : 0.85;
}
