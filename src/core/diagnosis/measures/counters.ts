import type { Observed, Track } from '../../model/run/observed.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';

/** Counters are read once a second, so a rate needs at least two readings. */
const leastSpanMs = 700;

/** The gate itself opens up to this many connections to a link when it verifies that a fault is removed. */
export const ownConnections = 3;

/** Targets whose counters have this name, in the order of their names. */
export const observedWith = ({ scenario }: FailureEvidence, name: string): readonly string[] =>
  [...new Set(scenario.observed.filter(({ numbers }) => name in numbers).map(({ target }) => target))].sort();

export const trackOf = (of: FailureEvidence, target: string, phase: Phase, name: string): Track | null =>
  spanOf(of, target, phase)?.numbers[name] ?? null;

const spanOf = ({ scenario }: FailureEvidence, target: string, phase: Phase): Observed | null =>
  scenario.observed.find((one) => one.target === target && one.phase === phase) ?? null;

/** By how much a counter grew in a phase; null: it was not read in that phase. */
export function added(of: FailureEvidence, target: string, phase: Phase, name: string): number | null {
  const track = trackOf(of, target, phase, name);
  return track === null ? null : Math.max(0, track.last - track.first);
}

/** By how much a counter grew per second; null: it was not read often enough. */
export function perSecond(of: FailureEvidence, target: string, phase: Phase, name: string): number | null {
  const grown = added(of, target, phase, name);
  const spanMs = spanOf(of, target, phase)?.spanMs ?? 0;
  return grown === null || spanMs < leastSpanMs ? null : (grown / spanMs) * 1000;
}

/** By how much a counter grew for each probe of all checks together. Probes are sent at a fixed rate, so only retries change this ratio. */
export function perProbe(of: FailureEvidence, target: string, phase: Phase, name: string): number | null {
  const grown = perSecond(of, target, phase, name);
  const span = of.scenario[phase];
  const probes = span?.measured.reduce((sum, { count }) => sum + count, 0) ?? 0;
  if (grown === null || span === null || probes === 0 || span.endMs <= span.startMs) return null;
  return grown / ((probes / (span.endMs - span.startMs)) * 1000);
}

/** Exchanges that opening a connection costs (TLS, a log-in). Chosen by judgement, not fitted. */
const greeting = 4;

/**
 * How many requests went over a link for each probe: HTTP requests where the link can count them, otherwise exchanges minus those that
 * opening a connection costs.
 */
export function requestsPerProbe(of: FailureEvidence, link: string, phase: Phase): number | null {
  const requests = perProbe(of, link, phase, 'requests');
  if (requests !== null && requests > 0) return requests;
  const [exchanges, connections] = [perProbe(of, link, phase, 'exchanges'), perProbe(of, link, phase, 'connections')];
  if (exchanges === null || connections === null) return null;
  // Where each request opens its own connection, the number of connections is the number of requests.
  return Math.max(exchanges - greeting * connections, Math.min(exchanges, connections));
}

/** The same in the busiest second of the phase; null: the link cannot count requests, or was not read often enough. */
export function mostRequestsPerProbe(of: FailureEvidence, link: string, phase: Phase): number | null {
  const most = trackOf(of, link, phase, 'requests')?.mostPerSecond;
  const perSecondOfAll = of.checks.reduce((sum, { ratePerSecond }) => sum + ratePerSecond, 0);
  return most === undefined || perSecondOfAll <= 0 ? null : most / perSecondOfAll;
}

/** With more new connections for each probe, their greetings are part of what clients write. Chosen by judgement, not fitted. */
const mostOpened = 0.1;

/**
 * How many requests clients wrote to a link for each probe, whether or not the upstream got them or responded: their bytes, by the mean
 * bytes of a request before the fault. null: clients opened connections instead of using those that they had, or the bytes were not counted.
 */
export function writtenPerProbe(of: FailureEvidence, link: string, phase: Phase): number | null {
  const opened = perProbe(of, link, phase, 'connections');
  const [bytes, exchanges] = [added(of, link, 'before', 'bytesFromClient'), added(of, link, 'before', 'exchanges')];
  const written = perProbe(of, link, phase, 'bytesFromClient');
  if (opened === null || opened > mostOpened || written === null || !bytes || !exchanges) return null;
  return written / (bytes / exchanges);
}

/** How many requests per second went over a link before the fault; null: the counters were not read often enough. */
export function requestsPerSecond(of: FailureEvidence, link: string): number | null {
  const { before } = of.scenario;
  const each = requestsPerProbe(of, link, 'before');
  if (each === null || before === null) return null;
  return (each * before.measured.reduce((sum, { count }) => sum + count, 0) * 1000) / Math.max(1, before.endMs - before.startMs);
}

/** Links that show the traffic between the application and a disturbed target: the target itself, or the link that leads to it. */
export function linksTo(of: FailureEvidence, target: string): readonly string[] {
  const leading = Object.entries(of.layout?.behind ?? {}).flatMap(([link, process]) => (process === target ? [link] : []));
  return [target, ...leading].filter((name) => observedWith(of, 'connections').includes(name));
}

/** The first of these links: the target itself, if it is a link. */
export const linkTo = (of: FailureEvidence, target: string): string | undefined => linksTo(of, target)[0];
