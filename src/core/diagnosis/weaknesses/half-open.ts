import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, failedDuring, isTimeout, measuredIn, notRecovered, shareFor } from '../measures/checks.ts';
import { added, linksTo, perProbe, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isSilent } from '../measures/faults.ts';
import { allowedMs, isAllClear, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';
import { ownConnections } from './no-reconnect.ts';
import { waitsToTheEnd } from './no-timeout.ts';

/** A client that does not notice a silent connection for this long does not check it. Chosen by judgement, not fitted. */
const leastSilenceMs = 1_000;

type Sign = 'still hangs' | 'still hangs, no link' | 'used while silent';

/** Requests still wait on a connection that died silently, long after its other end has forgotten it. */
export const halfOpen: Weakness<Sign> = {
  name: 'half-open',
  title: 'Undetected half-open connection',
  structure: 'set a timeout on every response that also closes the connection, and send keep-alive probes on idle connections',
  signs: {
    'still hangs': 0.85,
    'still hangs, no link': 0.62,
    'used while silent': 0.86,
  },
  explains: ['no-timeout', 'no-reconnect', 'slow-reconnect', 'no-fallback', 'cascade'],
  find(of) {
    return hiddenFaults(of)
      .filter(({ spec }) => isSilent(spec))
      .flatMap((fault) => [
        ...(isAllClear(of) ? notRecovered(of).flatMap((check) => stillHangs(of, fault, check) ?? []) : []),
        ...failedDuring(of, 'success', 'latency').flatMap((check) => isUsedOn(of, fault, check) ?? []),
      ]);
  },
};

function stillHangs(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const after = measuredIn(of, check, 'after');
  const lateMs = recoveredMs(of, check);
  if (after === null || after.bad < 5 || (lateMs !== null && lateMs <= allowedMs(of, check))) return null;
  const timeouts = shareFor(after, isTimeout);
  if (timeouts < 0.7 * badShare(after)) return null;
  const link = linksTo(of, fault.spec.on)[0];
  if (link !== undefined && !hangsOn(of, link)) return null;
  return {
    check,
    target: fault.spec.on,
    sign: link === undefined ? 'still hangs, no link' : 'still hangs',
    evidence: `${share(timeouts)} of the probes still timed out for ${ms(lateMs ?? watchedMs(of))} after the fault was removed${link === undefined ? '' : ', on old connections: no new connection was opened'}`,
    numbers: { timeouts, ...(lateMs !== null && { recoveredMs: lateMs }) },
  };
}

/** All requests go over connections that have been silent for long, and the client opens no new one. */
function isUsedOn(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const during = measuredIn(of, check, 'during');
  const link = linksTo(of, fault.spec.on)[0];
  if (during === null || link === undefined || !waitsToTheEnd(of, fault, check, during)) return null;
  const [came, open] = [added(of, link, 'during', 'connections'), trackOf(of, link, 'during', 'openConnections')];
  const silentMs = (fault.removedMs ?? fault.goneMs ?? 0) - (fault.appliedMs ?? 0);
  if (came === null || open === null || came > ownConnections || open.first === 0 || open.last === 0 || silentMs < leastSilenceMs)
    return null;
  return {
    check,
    target: fault.spec.on,
    sign: 'used while silent',
    evidence: `requests kept using connections that had been silent for ${ms(silentMs)}: ${share(shareFor(during, isTimeout))} of the probes timed out, and ${came === 0 ? 'no new connection was' : `only ${came} new ${came === 1 ? 'connection was' : 'connections were'}`} opened`,
    numbers: { silentMs, newConnections: came, openConnections: open.last },
  };
}

/** Old connections stay open, no response arrives on them, and the client opens no new ones. */
function hangsOn(of: FailureEvidence, link: string): boolean {
  const came = added(of, link, 'after', 'connections');
  const open = trackOf(of, link, 'after', 'openConnections');
  if (came === null || open === null || came > ownConnections || open.first === 0) return false;
  const [usual, now] = [perProbe(of, link, 'before', 'bytesToClient'), perProbe(of, link, 'after', 'bytesToClient')];
  return usual === null || now === null || now <= 0.5 * usual;
}
