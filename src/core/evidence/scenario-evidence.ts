import type { Sighting } from '../model/plan/effect.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { Trial } from '../model/plan/trial.ts';
import type { RunEvent } from '../model/run/event.ts';
import type { Phase } from '../model/run/phase.ts';
import type { TargetEnded } from '../model/run/target-ended.ts';
import type { ProbeMark, Window } from '../model/run/window.ts';
import type { WritesSeen } from '../model/run/writes.ts';
import { middleMs } from './histogram.ts';
import { ObservedSpan } from './observed.ts';
import { Tally } from './tally.ts';

/** The steps of one fault. */
export interface FaultSteps {
  requestedMs: number | null;
  appliedMs: number | null;
  felt: Sighting | null;
  /** When the removal began: the last moment at which the fault was certainly in place. */
  feltMs: number | null;
  removedMs: number | null;
  gone: Sighting | null;
  goneMs: number | null;
  failure: string | null;
}

/** One second of one check, without the fields that only a report needs. */
export type Second = Omit<Window, 'latency' | 'failed' | 'reasons' | 'check' | 'ours' | 'bursts' | 'overBursts' | 'marks'> & {
  readonly p95Ms: number | null;
};

/** Probes of one kind that were due at about the same time, see `ProbeMark`. */
export interface Mark {
  /** Run clock. */
  readonly dueMs: number;
  readonly kind: ProbeMark[1];
  readonly count: number;
  readonly slowestMs: number;
}

export interface TargetSeen {
  readonly atMs: number;
  readonly back: boolean;
  readonly restarted: boolean;
  readonly says: string;
}

/** The evidence of one scenario: a fold over its events, live or from a journal. */
export class ScenarioEvidence {
  readonly id: string;
  readonly plan: Scenario | null;
  readonly trial: Trial;
  readonly startMs: number;
  endMs: number;
  /** null: the scenario has not ended. */
  end: 'done' | 'skipped' | 'cut' | null = null;
  endDetail = '';
  /** When it was certain that the scenario can no longer pass. */
  decidedMs: number | null = null;
  readonly phaseMs: Partial<Record<Phase, number>> = {};
  readonly faults = new Map<string, FaultSteps>();
  readonly targets = new Map<string, TargetSeen>();
  readonly ends: TargetEnded[] = [];
  /** Targets that the gate restarted after their fault because nothing else had. */
  readonly revived = new Set<string>();
  /** By fault: the indexes of the workers that it hit. */
  readonly struck = new Map<string, readonly number[]>();
  readonly tallies = new Map<string, Tally>();
  readonly seconds = new Map<string, Second[]>();
  /** By check, in the order of due times. */
  readonly marks = new Map<string, Mark[]>();
  readonly observed = new Map<string, ObservedSpan>();
  /** Probes of targets that were not met while a fault was in place. */
  readonly unmet: { readonly target: string; readonly probe: string; readonly says: string; readonly atMs: number }[] = [];
  readonly writes: WritesSeen[] = [];
  readonly troubled = new Set<number>();
  readonly troubles: string[] = [];

  constructor(id: string, plan: Scenario | null, startMs: number, trial: Trial = { role: 'planned', of: null }) {
    this.id = id;
    this.plan = plan;
    this.trial = trial;
    this.startMs = startMs;
    this.endMs = startMs;
  }

  tally(check: string, phase: Phase): Tally {
    return entryOf(this.tallies, `${phase} ${check}`, () => new Tally());
  }

  /** When the removal of the last fault was verified (or abandoned); null while a fault is in place, and if none ever was. */
  get goneMs(): number | null {
    const applied = [...this.faults.values()].filter((steps) => steps.appliedMs !== null);
    const ends = applied.map((steps) => steps.goneMs);
    return ends.length === 0 || ends.includes(null) ? null : Math.max(...ends.map((ms) => ms ?? 0));
  }

  /** Adds an event of this scenario. */
  add(event: RunEvent): void {
    this.endMs = Math.max(this.endMs, event.atMs);
    if ('fault' in event) this.#step(event);
    else if (event.type === 'phase.entered') this.phaseMs[event.phase] = event.atMs;
    else if (event.type === 'window') this.#window(event.window);
    else if (event.type === 'target.seen') this.targets.set(event.target, event);
    else if (event.type === 'target.revived') this.revived.add(event.target);
    else if (event.type === 'target.ended') this.#ended(event);
    else if (event.type === 'target.observed')
      entryOf(this.observed, `${event.phase} ${event.target}`, () => new ObservedSpan(event.target, event.phase, event.atMs)).add(
        event.atMs,
        event.numbers,
      );
    else if (event.type === 'scenario.decided') this.decidedMs = event.atMs;
    else if (event.type === 'probe.unmet') {
      if (this.unmet.length < mostEnds) this.unmet.push(event);
    } else if (event.type === 'writes.seen') this.writes.push(event.seen);
    else if (event.type === 'gate.trouble') this.#trouble(event.atMs, `${event.what}: ${event.detail}`);
    else if (event.type === 'scenario.ended') {
      this.end = event.reason;
      this.endDetail = event.detail;
    }
  }

  #step(event: RunEvent & { readonly fault: string }): void {
    const steps = entryOf(this.faults, event.fault, untouched);
    if (event.type === 'fault.requested') steps.requestedMs = event.atMs;
    else if (event.type === 'fault.applied') steps.appliedMs = event.atMs;
    else if (event.type === 'fault.struck') this.struck.set(event.fault, [event.worker, ...(event.also ?? [])]);
    else if (event.type === 'fault.felt') {
      steps.felt = event.sighting;
      steps.feltMs = event.atMs;
    } else if (event.type === 'fault.removed') steps.removedMs = event.atMs;
    else if (event.type === 'fault.failed') steps.failure = event.reason;
    else if (event.type === 'fault.gone') {
      steps.gone = event.sighting;
      steps.goneMs = event.atMs;
    }
  }

  #ended({ target, endedMs, end, expected, supervised }: RunEvent & { readonly type: 'target.ended' }): void {
    // A fault of this scenario cannot be the cause if the process ended before it.
    if (endedMs >= this.startMs && this.ends.length < mostEnds) this.ends.push({ target, atMs: endedMs, end, expected, supervised });
  }

  #window(window: Window): void {
    this.tally(window.check, window.phase).add(window);
    const { check, latency: _, failed: ______, reasons: __, ours: ___, bursts: ____, overBursts: _____, marks, ...second } = window;
    for (const [offsetMs, kind, count, slowestMs] of marks ?? [])
      entryOf(this.marks, check, (): Mark[] => []).push({ dueMs: window.second * 1000 + offsetMs, kind, count, slowestMs });
    entryOf(this.seconds, check, (): Second[] => []).push({ ...second, p95Ms: quantileOf(window.latency, 0.95) });
  }

  #trouble(atMs: number, message: string): void {
    this.troubled.add(Math.floor(atMs / 1000));
    if (this.troubles.length < 20) this.troubles.push(message);
  }
}

const mostEnds = 100;

const untouched = (): FaultSteps => ({
  requestedMs: null,
  appliedMs: null,
  felt: null,
  feltMs: null,
  removedMs: null,
  gone: null,
  goneMs: null,
  failure: null,
});

function entryOf<K, V>(map: Map<K, V>, key: K, fresh: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = fresh();
  map.set(key, made);
  return made;
}

/** Nearest rank over the pairs of a sparse histogram, ascending; null: there are none. */
function quantileOf(pairs: Window['latency'], quantile: number): number | null {
  let left = Math.ceil(quantile * pairs.reduce((sum, [, count]) => sum + count, 0));
  for (const [bucket, count] of pairs) {
    left -= count;
    if (left <= 0) return middleMs(bucket);
  }
  return null;
}
