import type { CheckSpec } from '../../core/model/config/check-spec.ts';
import type { Clock } from '../../core/model/run/clock.ts';
import type { Sample } from '../../core/model/run/sample.ts';
import type { OpenProbe } from '../probes/probe.ts';
import { descriptorsLeft } from '../process/descriptors.ts';
import { probeOnce } from './ask-once.ts';
import { Batches } from './batches.ts';
import { InOrder } from './in-order.ts';
import type { Load } from './load.ts';
import { startPacer } from './pacer.ts';
import { dueMs } from './schedule.ts';

/** Probes in flight, over all checks, when enough file descriptors are available. */
const mostOpen = 2_000;
/** File descriptors reserved for commands, reports and undos. */
const keptDescriptors = 16;
/** A probe uses one connection, and its check may keep another idle one. */
const descriptorsOfProbe = 2;
/** Probes sent in one turn of the event loop; the rest of a backlog waits a millisecond. */
const maxBurst = 500;

export interface LoadedCheck {
  readonly spec: CheckSpec;
  readonly probe: OpenProbe;
  /** `null`: the response is good; otherwise the reason. */
  judge(response: unknown): string | null;
}

/** Starts to send probes immediately. Memory depends on rates and timeouts, not on the duration. */
export function startLoad(checks: readonly LoadedCheck[], clock: Clock, signal: AbortSignal): Load {
  const samples = new Batches<Sample>();
  const maxOpen = Math.max(1, Math.min(mostOpen, Math.floor((descriptorsLeft() - keptDescriptors) / descriptorsOfProbe)));
  const startMs = clock.now();
  const lanes = checks.map((check, index) => ({ check, index, next: 0, order: new InOrder<Sample>() }));
  type Lane = (typeof lanes)[number];
  const open = new Set<AbortController>();
  let ours = 0;
  let stopped = false;

  const dueOf = (lane: Lane): number => startMs + dueMs(lane.index, lane.check.spec.ratePerSecond, lane.next);
  const settle = (lane: Lane, sample: Sample): void => {
    if (sample.ours) ours++;
    samples.put(lane.order.done(sample.number, sample));
    if (stopped && open.size === 0) samples.end();
  };

  const fire = async (lane: Lane, dueAtMs: number): Promise<void> => {
    const base = { check: lane.check.spec.name, number: lane.next++, dueMs: dueAtMs };
    const deadlineMs = dueAtMs + lane.check.spec.timeoutMs;
    const refusal = open.size >= maxOpen ? 'gate: too many open' : clock.now() >= deadlineMs ? 'gate: late' : null;
    if (refusal !== null) return settle(lane, { ...base, endMs: clock.now(), failure: refusal, ours: true });
    const deadline = new AbortController();
    open.add(deadline);
    const sentMs = clock.now();
    const result = await probeOnce(lane.check, deadlineMs, deadline, () => clock.now(), dueAtMs);
    open.delete(deadline);
    settle(lane, { ...base, sentMs, ...result });
  };

  const tick = (): number | null => {
    if (stopped) return null;
    const now = clock.now();
    for (const lane of lanes) {
      for (let due = dueOf(lane), burst = 0; due <= now && burst < maxBurst; due = dueOf(lane), burst++) {
        fire(lane, due).catch((bug: unknown) => samples.fail(bug));
      }
    }
    return Math.min(...lanes.map(dueOf)) - clock.now();
  };

  const pacer = startPacer(tick);
  const stop = (): void => {
    stopped = true;
    pacer.stop();
    if (open.size === 0) samples.end();
  };
  const abort = (): void => {
    stop();
    samples.end();
    for (const deadline of open) deadline.abort();
  };
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  return {
    samples,
    stop,
    troubles() {
      const trouble = { maxLagMs: pacer.maxLagMs(), ours };
      ours = 0;
      return trouble;
    },
  };
}
