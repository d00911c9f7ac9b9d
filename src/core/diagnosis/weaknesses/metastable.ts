import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { badShare, isTimeout, latencyAt, measuredIn, notRecovered, shareFor, usual } from '../measures/checks.ts';
import { observedWith, perProbe, perSecond, requestsPerProbe } from '../measures/counters.ts';
import { isEnding, isFront, isTraffic, metFaults } from '../measures/faults.ts';
import { allowedMs, isAllClear, recoveredMs, watchedMs } from '../measures/recovery.ts';
import { ms, share, times } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** Growth of the requests or connections for each probe, compared with before the fault. Chosen by judgement, not fitted. */
const raised = 2;
/** Share of one core over the whole phase at which a single-threaded process counts as saturated. Chosen by judgement, not fitted. */
const saturated = 0.85;

type Sign = 'more requests' | 'busy process' | 'backlog';

/**
 * The fault is removed, the load is as before, and the overload continues: it sustains itself. Source: Bronson et al., Metastable Failures in
 * Distributed Systems, HotOS 2021.
 */
export const metastable: Weakness<Sign> = {
  name: 'metastable',
  title: 'Self-sustaining overload',
  structure: 'bound every queue and drop requests whose client has given up, and stop retrying when most retries fail',
  signs: {
    'more requests': 0.88,
    'busy process': 0.82,
    backlog: 0.75,
  },
  explains: ['no-reconnect', 'slow-reconnect', 'no-fallback', 'no-timeout', 'timeout-too-long', 'retry-amplification', 'cascade', 'leak'],
  find(of) {
    const faults = metFaults(of);
    // A process that has just started uses much CPU and is slow for other reasons.
    if (!isAllClear(of) || faults.length === 0 || faults.some(({ spec }) => isEnding(spec))) return [];
    return notRecovered(of).flatMap((check) => {
      const lateMs = recoveredMs(of, check);
      if (lateMs !== null && lateMs <= allowedMs(of, check)) return [];
      const sign = moreWork(of) ?? hotProcess(of) ?? backlog(of, check);
      return sign === null ? [] : [diagnosisOf(of, check, lateMs, sign)];
    });
  },
};

interface Shown {
  readonly sign: Sign;
  readonly target: string;
  readonly description: string;
  readonly numbers: Match<Sign>['numbers'];
}

function diagnosisOf(
  of: FailureEvidence,
  check: string,
  lateMs: number | null,
  { sign, target, description: message, numbers }: Shown,
): Match<Sign> {
  const when = lateMs === null ? `did not recover within ${ms(watchedMs(of))}` : `recovered only ${ms(lateMs)}`;
  return {
    check,
    target,
    sign,
    evidence: `${when} after the last fault was removed, under the same load as before: ${message}`,
    numbers: { ...numbers, ...(lateMs !== null && { recoveredMs: lateMs }) },
  };
}

function moreWork(of: FailureEvidence): Shown | null {
  for (const link of observedWith(of, 'connections').filter((one) => !isFront(of, one)))
    for (const { what, countIn } of counts) {
      const [before, after] = [countIn(of, link, 'before'), countIn(of, link, 'after')];
      if (before === null || after === null || after < raised * Math.max(before, 0.5)) continue;
      const message = `${times(after)} ${what} over the link for each probe, ${times(before)} before the fault`;
      return { sign: 'more requests', target: link, description: message, numbers: { beforePerProbe: before, afterPerProbe: after } };
    }
  return null;
}

const counts = [
  { what: 'requests', countIn: requestsPerProbe },
  { what: 'connections', countIn: (of: FailureEvidence, link: string, phase: Phase) => perProbe(of, link, phase, 'connections') },
] as const;

function hotProcess(of: FailureEvidence): Shown | null {
  for (const target of observedWith(of, 'cpuMs')) {
    const [before, after] = [perSecond(of, target, 'before', 'cpuMs'), perSecond(of, target, 'after', 'cpuMs')];
    if (before === null || after === null || after < saturated * 1000 || after < 1.6 * before) continue;
    const message = `the process used ${share(after / 1000)} of a core, ${share(before / 1000)} before the fault`;
    return { sign: 'busy process', target, description: message, numbers: { beforeCpuMsPerSecond: before, afterCpuMsPerSecond: after } };
  }
  return null;
}

/** The additional clients have left, and requests that came after them still wait. */
function backlog(of: FailureEvidence, check: string): Shown | null {
  const surge = metFaults(of).find(({ spec }) => isTraffic(spec));
  const after = measuredIn(of, check, 'after');
  const usualMs = latencyAt(usual(of, check), 0.95);
  if (surge === undefined || after === null || usualMs === null) return null;
  const lateMs = latencyAt(after, 0.95) ?? 0;
  const waits = shareFor(after, isTimeout) > 0.5 * badShare(after) || lateMs > 4 * Math.max(usualMs, 25);
  const message = `responses took ${ms(lateMs)} (p95), ${ms(usualMs)} before the fault, although the additional clients had left`;
  return waits ? { sign: 'backlog', target: surge.spec.on, description: message, numbers: { usualMs, afterMs: lateMs } } : null;
}
