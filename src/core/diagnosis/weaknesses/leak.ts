import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Track } from '../../model/run/observed.ts';
import type { FailureEvidence } from '../evidence.ts';
import { brokenAfter, brokenBy } from '../measures/checks.ts';
import { linksTo, observedWith, trackOf } from '../measures/counters.ts';
import { alone, isEnding, isFront, metFaults } from '../measures/faults.ts';
import { isAllClear, watchedMs } from '../measures/recovery.ts';
import { rounded, times } from '../rounded.ts';
import type { Weakness } from '../weakness.ts';

/** Idle connections that are only kept for the next one are closed by then. */
const patienceMs = 6_000;
const mebibyte = 2 ** 20;

/** A leak keeps something of at least this share of the requests that were sent during the fault. */
const leastPerProbe = 0.35;

/** What counts as a leak of each: growth by at least so much, and by this share of what there was. */
const kinds = [
  { name: 'openConnections', says: 'open connections of the link', least: 8, share: 1, unit: 1, sure: 0.85 },
  { name: 'openFiles', says: 'open files and sockets of the process', least: 20, share: 0.5, unit: 1, sure: 0.8 },
  { name: 'rssBytes', says: 'MiB of memory of the process', least: 96 * mebibyte, share: 0.75, unit: mebibyte, sure: 0.65 },
] as const;

/** What is taken while the fault is in place is not given back after it. */
export const leak: Weakness = {
  name: 'leak',
  title: 'A leak under failure',
  structure: 'every path out of a call gives back what it took, the one by error and the one by timeout too, and pools have a bound',
  explains: ['no-reconnect', 'slow-reconnect', 'half-open', 'no-timeout', 'no-fallback', 'cascade'],
  find(of) {
    const check = brokenBy(of, 'recovers', 'success', 'latency').find((one) => one.check !== null)?.check;
    if (!isAllClear(of) || check === undefined || check === null) return [];
    const found = kinds.flatMap((kind) => observedWith(of, kind.name).flatMap((target) => grown(of, kind, target, check) ?? []));
    return found.slice(0, 1);
  },
};

function grown(of: FailureEvidence, kind: (typeof kinds)[number], target: string, check: string): Diagnosis | null {
  const [before, during, after] = (['before', 'during', 'after'] as const).map((phase) => trackOf(of, target, phase, kind.name));
  // What the checks themselves hold open at the front, and what a new process takes, is no leak.
  if (!before || !during || !after || isFront(of, target) || isRestarted(of, target)) return null;
  const most = Math.max(during.most, after.most);
  const gained = after.last - before.last;
  const kept = after.last >= 0.9 * most && after.last >= 0.95 * after.first;
  if (!kept || gained < Math.max(kind.least, kind.share * before.last)) return null;
  const broken = brokenAfter(of).length > 0;
  if (!broken && watchedMs(of) < patienceMs) return null;
  if (kind.name === 'openConnections' && !isNear(of, target)) return null;
  if (kind.name !== 'rssBytes' && isPlateau(of, gained, after)) return null;
  return rounded({
    weakness: 'leak',
    check,
    target,
    sure: (kind.sure - (broken ? 0 : 0.1)) * alone(of),
    evidence: `${kind.says}: ${times(before.last / kind.unit)} before, ${times(most / kind.unit)} at most, and still ${times(after.last / kind.unit)} at the end`,
    numbers: { before: before.last, most, last: after.last },
  });
}

/** A pool elsewhere that grew because requests waited is no leak of what was disturbed. */
const isNear = (of: FailureEvidence, link: string): boolean => metFaults(of).some(({ spec }) => linksTo(of, spec.on).includes(link));

/**
 * A pool fills up to its size, however many requests wait, and keeps what it has until its idle time-out; it no longer grows. What leaks grows
 * with each request that fails.
 */
function isPlateau(of: FailureEvidence, gained: number, after: Track): boolean {
  const probes = of.scenario.during?.measured.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return after.most <= after.first + 1 && gained < leastPerProbe * probes;
}

const isRestarted = (of: FailureEvidence, target: string): boolean =>
  metFaults(of).some(({ spec }) => spec.on === target && isEnding(spec));
