import type { FaultResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, isTimeout, measuredIn, notRecovered, shareFor } from '../measures/checks.ts';
import { added, linkTo, ownConnections, perProbe, trackOf } from '../measures/counters.ts';
import { hiddenFaults, isSilent } from '../measures/faults.ts';
import { allowedMs, isAllClear, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms, share } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

type Sign = 'still hangs' | 'still hangs, no link';

/** Requests still wait on a connection that died silently, long after its other end has forgotten it. */
export const halfOpen: Weakness<Sign> = {
  name: 'half-open',
  title: 'Undetected half-open connection',
  structure: 'set a timeout on every response that also closes the connection, and send keep-alive probes on idle connections',
  signs: {
    'still hangs': 0.85,
    'still hangs, no link': 0.62,
  },
  explains: ['no-timeout', 'no-reconnect', 'slow-reconnect', 'no-fallback', 'cascade'],
  find(of) {
    if (!isAllClear(of)) return [];
    return hiddenFaults(of)
      .filter(({ spec }) => isSilent(spec))
      .flatMap((fault) => notRecovered(of).flatMap((check) => stillHangs(of, fault, check) ?? []));
  },
};

function stillHangs(of: FailureEvidence, fault: FaultResult, check: string): Match<Sign> | null {
  const after = measuredIn(of, check, 'after');
  const lateMs = recoveredMs(of, check);
  if (after === null || after.bad < 5 || (lateMs !== null && lateMs <= allowedMs(of, check))) return null;
  const timeouts = shareFor(after, isTimeout);
  if (timeouts < 0.7 * badShare(after)) return null;
  const link = linkTo(of, fault.spec.on);
  if (link !== undefined && !hangsOn(of, link)) return null;
  return {
    check,
    target: fault.spec.on,
    sign: link === undefined ? 'still hangs, no link' : 'still hangs',
    evidence: `${share(timeouts)} of the probes still timed out for ${ms(lateMs ?? watchedMs(of))} after the fault was removed${link === undefined ? '' : ', on old connections: no new connection was opened'}`,
    numbers: { timeouts, ...(lateMs !== null && { recoveredMs: lateMs }) },
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
