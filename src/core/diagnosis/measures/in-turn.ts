import type { FaultResult, Measured } from '../../model/result/result.ts';
import type { Phase } from '../../model/run/phase.ts';
import type { FailureEvidence } from '../evidence.ts';
import { isTimeout, latencyAt, measuredIn, shareFor } from './checks.ts';
import { added, linkTo, ownConnections, perProbe, requestsPerProbe, trackOf } from './counters.ts';
import { delayOf, makesWait } from './faults.ts';

/** With fewer requests it is not shown how long each took. Chosen by judgement, not fitted. */
const leastTurns = 2;
/** A client that sends more than this share of its usual requests does not hold them back. Chosen by judgement, not fitted. */
const mostSent = 0.85;
/** Requests that share one response wait for at most the time of one, those in a queue for several. Chosen by judgement, not fitted. */
const leastRounds = 1.5;
/** Of two requests at the same time each takes at least the delay. Chosen by judgement, not fitted. */
const mostAtOnce = 1.5;
/** The number of probes that must have waited at the same time. Chosen by judgement, not fitted. */
const leastWaiting = 3;
/** Behind a client that waits for its connection no probe gets a response. Chosen by judgement, not fitted. */
const leastAnswered = 2;
/** Requests for the same page differ by less. Chosen by judgement, not fitted. */
const nearlyEqual = 0.2;

/** One client sent its requests over a link one after the other, while a fault made each of them wait. */
export interface Turns {
  /** How many it sent, at least: some connections may have been the gate's own. */
  readonly count: number;
  /** How long each took, on average. */
  readonly eachMs: number;
  /** The same at most, by `count`. */
  readonly mostMs: number;
  /** Each connection carried as much as a request, and no log-in or attempt to connect alone. */
  readonly carriedRequests: boolean;
  /** Requests that were sent for each probe, as a share of those before the fault. */
  readonly sent: number;
  /** The client ended its requests before the fault would have let their responses through, so it has a timeout. */
  readonly endedEarly: boolean;
}

/** null: requests were sent side by side, or the counters do not show how. */
export function turnsOf(of: FailureEvidence, { spec }: FaultResult): Turns | null {
  const link = makesWait(spec) ? linkTo(of, spec.on) : undefined;
  const inFlight = link === undefined ? null : trackOf(of, link, 'during', 'inFlight');
  if (link === undefined || inFlight?.most !== 1) return null;
  const heldMs = delayOf(spec)?.delayMs ?? Number.POSITIVE_INFINITY;
  return byConnections(of, link, heldMs) ?? byBytes(of, link, heldMs);
}

/** Each request had a connection of its own. */
function byConnections(of: FailureEvidence, link: string, heldMs: number): Turns | null {
  const [opened, usual] = [perProbe(of, link, 'during', 'connections'), requestsPerProbe(of, link, 'before')];
  const connections = added(of, link, 'during', 'connections') ?? 0;
  if (opened === null || usual === null || usual <= 0 || connections < 2 || opened > mostSent * usual) return null;
  const count = Math.max(0, connections - ownConnections);
  const [eachMs, mostMs] = [spanMs(of, link) / connections, spanMs(of, link) / Math.max(count, 1e-9)];
  const carriedRequests = Math.abs(bytesEach(of, link, 'during', connections) / usualBytes(of, link) - 1) <= nearlyEqual;
  return { count, eachMs, mostMs, carriedRequests, sent: opened / usual, endedEarly: mostMs < 0.8 * heldMs };
}

/** They shared one connection. Only the delay shows whether they were on their way at the same time, because each takes at least as long. */
function byBytes(of: FailureEvidence, link: string, heldMs: number): Turns | null {
  const [bytes, exchanges] = [added(of, link, 'before', 'bytesFromClient'), added(of, link, 'before', 'exchanges')];
  const [before, during] = [perProbe(of, link, 'before', 'bytesFromClient'), perProbe(of, link, 'during', 'bytesFromClient')];
  if (!bytes || !exchanges || before === null || during === null || during > mostSent * before) return null;
  const count = ((added(of, link, 'during', 'bytesFromClient') ?? 0) * exchanges) / bytes;
  const eachMs = spanMs(of, link) / Math.max(count, 1);
  return heldMs > mostAtOnce * eachMs && count > mostAtOnce
    ? null
    : { count, eachMs, mostMs: eachMs, carriedRequests: false, sent: during / before, endedEarly: false };
}

const bytesEach = (of: FailureEvidence, link: string, phase: Phase, count: number): number =>
  (added(of, link, phase, 'bytesFromClient') ?? Number.NaN) / count;

/** What clients write in a request, with what opening its connection takes, before the fault. */
const usualBytes = (of: FailureEvidence, link: string): number =>
  bytesEach(of, link, 'before', Math.max(1, added(of, link, 'before', 'exchanges') ?? 0));

const spanMs = ({ scenario }: FailureEvidence, link: string): number =>
  scenario.observed.find(({ target, phase }) => target === link && phase === 'during')?.spanMs ?? 0;

/** Many probes of the check waited at the same time. */
export const isCrowded = (of: FailureEvidence, check: string, during: Measured): boolean => {
  const rate = of.checks.find(({ name }) => name === check)?.ratePerSecond ?? 0;
  // Rate times latency are those in flight, by the law of Little.
  return (rate * (latencyAt(during, 0.5) ?? 0)) / 1000 >= leastWaiting;
};

/** The probes of the check waited for the requests of others before theirs was sent. null: this is not shown. */
export function waitInTurn(of: FailureEvidence, fault: FaultResult, check: string): Turns | null {
  const [turns, during] = [turnsOf(of, fault), measuredIn(of, check, 'during')];
  if (turns === null || turns.count < leastTurns || during === null || !isCrowded(of, check, during)) return null;
  if (answered(during) < leastAnswered && !turns.carriedRequests) return null;
  if ((latencyAt(during, 0.5) ?? 0) < leastRounds * turns.mostMs) return null;
  return turns;
}

/** Probes that got a response or an error while the fault was in place. */
const answered = (during: Measured): number =>
  (during.inPlace === undefined ? 0 : during.inPlace.count - during.inPlace.bad) + during.bad - shareFor(during, isTimeout) * during.count;
