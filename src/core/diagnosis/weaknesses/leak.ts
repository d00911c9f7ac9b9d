import type { Track } from '../../model/run/observed.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings, notRecovered } from '../measures/checks.ts';
import { linksTo, observedWith, trackOf } from '../measures/counters.ts';
import { isEnding, isFront, metFaults } from '../measures/faults.ts';
import { isAllClear, watchedMs } from '../measures/recovery.ts';
import { times } from '../rounded.ts';
import type { Match, Weakness } from '../weakness.ts';

/** Pools that keep idle connections for reuse close them within this time. Chosen by judgement, not fitted. */
const patienceMs = 6_000;
const mebibyte = 2 ** 20;

/** A leak keeps a resource for at least this share of the requests that were sent during the fault. Chosen by judgement, not fitted. */
const leastPerProbe = 0.35;

/** What counts as a leak of each resource: growth by at least `least`, and by this share of the value before. Chosen by judgement, not fitted. */
const kinds = [
  {
    name: 'openConnections',
    says: 'open connections of the link',
    least: 8,
    share: 1,
    unit: 1,
    sign: 'connections',
    afterRecovery: 'connections, recovered',
  },
  {
    name: 'openFiles',
    says: 'open files and sockets of the process',
    least: 20,
    share: 0.5,
    unit: 1,
    sign: 'files',
    afterRecovery: 'files, recovered',
  },
  {
    name: 'rssBytes',
    says: 'MiB of memory of the process',
    least: 96 * mebibyte,
    share: 0.75,
    unit: mebibyte,
    sign: 'memory',
    afterRecovery: null,
  },
] as const;

type Sign = 'connections' | 'connections, recovered' | 'files' | 'files, recovered' | 'memory';

/** Resources taken while the fault is in place are not released after it. */
export const leak: Weakness<Sign> = {
  name: 'leak',
  title: 'Resource leak under failure',
  structure: 'release resources on every path out of a call, also after an error or a timeout, and limit every pool',
  signs: {
    connections: 0.85,
    'connections, recovered': 0.75,
    files: 0.8,
    'files, recovered': 0.7,
    memory: 0.65,
  },
  explains: ['no-reconnect', 'slow-reconnect', 'half-open', 'no-timeout', 'no-fallback', 'cascade'],
  find(of) {
    const check = failedFindings(of, 'recovers', 'success', 'latency').find((one) => one.check !== null)?.check;
    if (!isAllClear(of) || check === undefined || check === null) return [];
    const found = kinds.flatMap((kind) => observedWith(of, kind.name).flatMap((target) => grown(of, kind, target, check) ?? []));
    return found.slice(0, 1);
  },
};

function grown(of: FailureEvidence, kind: (typeof kinds)[number], target: string, check: string): Match<Sign> | null {
  const [before, during, after] = (['before', 'during', 'after'] as const).map((phase) => trackOf(of, target, phase, kind.name));
  // Connections that the checks hold open at the entry point, and what a new process allocates, are not leaks.
  if (!before || !during || !after || isFront(of, target) || isRestarted(of, target)) return null;
  const most = Math.max(during.most, after.most);
  const gained = after.last - before.last;
  // What was taken later, when requests were sent again, was not taken because of the fault.
  const taken = Math.max(during.most, after.first) - before.last;
  const least = Math.max(kind.least, kind.share * before.last);
  const kept = after.last >= 0.9 * most && after.last >= 0.95 * after.first;
  if (!kept || Math.min(gained, taken) < least) return null;
  const broken = notRecovered(of).length > 0;
  const sign = broken ? kind.sign : kind.afterRecovery;
  if (sign === null || (!broken && watchedMs(of) < patienceMs)) return null;
  if (kind.name === 'openConnections' && !isNear(of, target)) return null;
  if (kind.name !== 'rssBytes' && isPlateau(of, gained, after)) return null;
  return {
    check,
    target,
    sign,
    evidence: `${kind.says}: ${times(before.last / kind.unit)} before, at most ${times(most / kind.unit)}, still ${times(after.last / kind.unit)} at the end`,
    numbers: { before: before.last, most, last: after.last },
  };
}

/** Does the link belong to a disturbed target? A pool elsewhere that grew because requests waited is not a leak. */
const isNear = (of: FailureEvidence, link: string): boolean => metFaults(of).some(({ spec }) => linksTo(of, spec.on).includes(link));

/**
 * A pool fills up to its size, however many requests wait, and keeps its connections until its idle timeout; then it does not grow further. A
 * leak grows with each request that fails.
 */
function isPlateau(of: FailureEvidence, gained: number, after: Track): boolean {
  const probes = of.scenario.during?.measured.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return after.most <= after.first + 1 && gained < leastPerProbe * probes;
}

const isRestarted = (of: FailureEvidence, target: string): boolean =>
  metFaults(of).some(({ spec }) => spec.on === target && isEnding(spec));
