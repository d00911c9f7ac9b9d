import { WindowRecorder } from '../core/evidence/window-recorder.ts';
import type { Phase } from '../core/model/run/phase.ts';
import type { Sample } from '../core/model/run/sample.ts';
import type { Load } from '../world/load/load.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';
import type { Recorder } from './recorder.ts';

/** Marks of single probes, for each check of a scenario: 5 minutes at 25 probes per second, about 100 kB of the journal. */
const mostMarks = 8_000;

/** The part of the run to which samples are counted now. */
interface Part {
  readonly scenario: string;
  readonly startMs: number;
  firstAppliedMs: number;
  goneMs: number;
  readonly recorders: ReadonlyMap<string, WindowRecorder>;
  /** Times in which the fault may have been in effect or not; the last one may continue. */
  readonly unsettled: { readonly fromMs: number; untilMs: number }[];
}

export interface WatchRules {
  /** Whether to mark single probes, for the charts of scenarios that reports show. */
  readonly marks: boolean;
  /** Nothing is injected in any phase. */
  readonly isCalm: boolean;
}

/**
 * Counts the samples of the load by scenario and phase (see `core/model/phase`), in windows of one second. Samples between scenarios are
 * not counted, and those that meet a fault which may be in effect or not.
 */
export interface Watch {
  begin(scenario: string, how: WatchRules): void;
  /** The first fault is being injected. */
  faultInjected(): void;
  /** From now on, or no longer, the fault may be in effect or not. */
  settling(isSettling: boolean): void;
  /** The last fault is removed. */
  faultsRemoved(): void;
  /** Waits until every sample that is already due has been counted, then closes the open windows. */
  end(signal: AbortSignal): Promise<void>;
  /** Resolves when the load has ended. */
  readonly done: Promise<void>;
}

export function watch(world: World, load: Load, recorder: Recorder): Watch {
  let part: Part | null = null;
  let writing: Promise<void> = Promise.resolve();
  let unwritten: unknown;
  const seenMs = new Map(world.checks.map((check) => [check.name, 0]));

  const keep = (sample: Sample): void => {
    seenMs.set(sample.check, sample.dueMs);
    if (part === null || sample.dueMs < part.startMs || isUnsettled(sample, part)) return;
    const scenario = part.scenario;
    for (const window of part.recorders.get(sample.check)?.add(sample, phaseOf(sample, part)) ?? [])
      writing = writing
        .then(() => recorder.emit({ type: 'window', scenario, window }))
        .catch((error: unknown) => {
          unwritten ??= error;
        });
  };

  const flush = async ({ scenario, recorders }: Part): Promise<void> => {
    await writing;
    if (unwritten !== undefined) throw unwritten;
    for (const one of recorders.values()) for (const window of one.flush()) await recorder.emit({ type: 'window', scenario, window });
  };

  return {
    begin(scenario, { marks, isCalm }) {
      const most = marks ? mostMarks : 0;
      const recorders = new Map(world.checks.map((check) => [check.name, new WindowRecorder(check, most, undefined, isCalm)]));
      part = {
        scenario,
        startMs: world.clock.now(),
        firstAppliedMs: Number.POSITIVE_INFINITY,
        goneMs: Number.POSITIVE_INFINITY,
        recorders,
        unsettled: [],
      };
    },
    faultInjected() {
      if (part !== null) part.firstAppliedMs = Math.min(part.firstAppliedMs, world.clock.now());
    },
    settling(isSettling) {
      const nowMs = world.clock.now();
      const last = part?.unsettled.at(-1);
      const isOpen = last?.untilMs === Number.POSITIVE_INFINITY;
      if (isSettling && !isOpen) part?.unsettled.push({ fromMs: nowMs, untilMs: Number.POSITIVE_INFINITY });
      if (!isSettling && isOpen) last.untilMs = nowMs;
    },
    faultsRemoved() {
      if (part !== null) part.goneMs = world.clock.now();
    },
    async end(signal) {
      const untilMs = world.clock.now();
      const late = () => world.checks.some(({ name, ratePerSecond }) => (seenMs.get(name) ?? 0) < untilMs - 1000 / ratePerSecond);
      while (late() && !signal.aborted) await world.clock.sleep(waitLimits.lookMs / 4, signal).catch(() => undefined);
      const ending = part;
      part = null;
      if (ending !== null) await flush(ending);
    },
    done: (async () => {
      for await (const samples of load.samples) for (const sample of samples) keep(sample);
      await writing;
    })(),
  };
}

const isUnsettled = ({ dueMs, endMs }: Sample, { unsettled }: Part): boolean =>
  unsettled.some(({ fromMs, untilMs }) => dueMs < untilMs && endMs > fromMs);

function phaseOf(sample: Sample, part: Part): Phase {
  if (sample.endMs <= part.firstAppliedMs) return 'before';
  return sample.dueMs >= part.goneMs ? 'after' : 'during';
}
