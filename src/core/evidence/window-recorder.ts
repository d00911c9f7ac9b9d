import { isTimed as isTimedCheck } from '../checks/catalog.ts';
import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Phase } from '../model/run/phase.ts';
import type { Sample } from '../model/run/sample.ts';
import type { ProbeMark, Window } from '../model/run/window.ts';
import { bucketOf } from './histogram.ts';

const mostReasons = 8;
/** Probes of one kind that were due within this time share a mark, so there are at most 150 marks a second at any rate. */
const markMs = 20;
/** A probe whose timeout was shortened by more than this share, because the gate sent it late, shows nothing about the preview. */
const mostShortened = 0.1;
/** The key for failures among the latency limits. */
const failing = -1;

/** All latency limits in a check's tolerances, ascending. */
export const limitsOf = (check: CheckSpec): number[] =>
  [...new Set([...check.steady.percentiles, ...check.during.percentiles].map(({ limitMs }) => limitMs))].sort((a, b) => a - b);

/**
 * Folds samples of one check into windows of one second and one phase. Samples arrive in the order of due times, so a window is complete as soon as a
 * sample of a later second arrives.
 */
export class WindowRecorder {
  readonly #check: CheckSpec;
  readonly #limits: readonly number[];
  readonly #isTimed: boolean;
  #open: OpenWindow[] = [];
  /** In which ways the previous sample was bad: `failing`, or the limits that it exceeded. A burst can span several seconds and phases. */
  readonly #runs = new Set<number>();
  readonly #isCalm: boolean;
  #marksLeft: number;

  /**
   * @param marks how many marks of single probes all windows may have together
   * @param isTimed whether the time of a probe counts as latency
   * @param isCalm whether no phase has a fault, as in a baseline and in a control run
   */
  constructor(check: CheckSpec, marks = 0, isTimed = isTimedCheck(check), isCalm = false) {
    this.#check = check;
    this.#limits = limitsOf(check);
    this.#isTimed = isTimed;
    this.#isCalm = isCalm;
    this.#marksLeft = marks;
  }

  /** Adds a sample and returns the windows that are now complete. */
  add(taken: Sample, phase: Phase): Window[] {
    const sample = this.#isCalm || phase === 'before' ? this.#fromDeparture(taken) : taken;
    const second = Math.floor(sample.dueMs / 1000);
    const closed = this.#close((open) => open.second < second);
    const open = this.#windowOf(second, phase);
    open.add(sample, this.#limits, this.#runs);
    if (!sample.ours && this.#marksLeft > 0 && open.mark(sample)) this.#marksLeft -= 1;
    return closed;
  }

  /** Closes and returns all open windows, because no more samples will arrive. */
  flush(): Window[] {
    return this.#close(() => true);
  }

  /** The sample without the time by which the gate itself was late. */
  #fromDeparture(sample: Sample): Sample {
    const lateMs = Math.max(0, (sample.sentMs ?? sample.dueMs) - sample.dueMs);
    if (lateMs === 0) return sample;
    if (sample.failure === 'timeout') return lateMs > mostShortened * this.#check.timeoutMs ? { ...sample, ours: true } : sample;
    return { ...sample, endMs: sample.endMs - lateMs };
  }

  #windowOf(second: number, phase: Phase): OpenWindow {
    const found = this.#open.find((open) => open.second === second && open.phase === phase);
    if (found !== undefined) return found;
    const made = new OpenWindow(second, phase, this.#isTimed);
    this.#open.push(made);
    return made;
  }

  #close(which: (open: OpenWindow) => boolean): Window[] {
    const closed = this.#open.filter(which);
    this.#open = this.#open.filter((open) => !which(open));
    return closed.map((open) => open.close(this.#check.name, this.#limits));
  }
}

class OpenWindow {
  readonly second: number;
  readonly phase: Phase;
  readonly #isTimed: boolean;
  #count = 0;
  #bad = 0;
  #bursts = 0;
  #ours = 0;
  #timed = 0;
  #firstBadMs: number | null = null;
  #lastBadMs: number | null = null;
  readonly #reasons = new Map<string, number>();
  readonly #over = new Map<number, number>();
  readonly #overBursts = new Map<number, number>();
  /** A second fills few buckets, so a map is smaller than a whole histogram. */
  readonly #latency = new Map<number, number>();
  readonly #failed = new Map<number, number>();
  readonly #marks = new Map<string, ProbeMark>();

  constructor(second: number, phase: Phase, isTimed: boolean) {
    this.second = second;
    this.phase = phase;
    this.#isTimed = isTimed;
  }

  add(sample: Sample, limits: readonly number[], runs: Set<number>): void {
    if (sample.ours) {
      this.#ours += 1;
      return;
    }
    this.#count += 1;
    if (begins(runs, failing, sample.failure !== null)) this.#bursts += 1;
    if (sample.failure !== null) this.#fail(sample.failure, sample.dueMs);
    if (!this.#isTimed) return;
    // A quick refusal shows nothing about the latency of responses. A timeout does: it exceeds every limit.
    if (sample.failure === null || sample.failure === 'timeout') this.#time(sample, limits, runs);
    else count(this.#failed, bucketOf(sample.endMs - sample.dueMs));
  }

  /** Marks the sample in the chart data; returns whether that needed a new mark. */
  mark({ dueMs, endMs, failure }: Sample): boolean {
    const offsetMs = Math.round(dueMs - this.second * 1000);
    const kind = failure === null ? 0 : failure === 'timeout' ? 1 : 2;
    const key = `${Math.floor(offsetMs / markMs)} ${kind}`;
    const found = this.#marks.get(key);
    const [firstMs, , count, slowestMs] = found ?? [offsetMs, kind, 0, 0];
    this.#marks.set(key, [firstMs, kind, count + 1, Math.max(slowestMs, Math.round(endMs - dueMs))]);
    return found === undefined;
  }

  #fail(failure: string, dueMs: number): void {
    this.#bad += 1;
    this.#firstBadMs ??= dueMs;
    this.#lastBadMs = dueMs;
    const reason = this.#reasons.has(failure) || this.#reasons.size < mostReasons ? failure : 'other';
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  #time(sample: Sample, limits: readonly number[], runs: Set<number>): void {
    const latencyMs = sample.endMs - sample.dueMs;
    this.#timed += 1;
    count(this.#latency, bucketOf(latencyMs));
    for (const limitMs of limits) {
      const isOver = sample.failure !== null || latencyMs > limitMs;
      if (begins(runs, limitMs, isOver)) this.#overBursts.set(limitMs, (this.#overBursts.get(limitMs) ?? 0) + 1);
      if (isOver) this.#over.set(limitMs, (this.#over.get(limitMs) ?? 0) + 1);
    }
  }

  close(check: string, limits: readonly number[]): Window {
    return {
      check,
      phase: this.phase,
      second: this.second,
      count: this.#count,
      bad: this.#bad,
      bursts: this.#bursts,
      ours: this.#ours,
      reasons: Object.fromEntries(this.#reasons),
      timed: this.#timed,
      over: limits.map((limitMs) => [limitMs, this.#over.get(limitMs) ?? 0]),
      overBursts: limits.map((limitMs) => [limitMs, this.#overBursts.get(limitMs) ?? 0]),
      latency: sparse(this.#latency),
      ...(this.#failed.size > 0 && { failed: sparse(this.#failed) }),
      firstBadMs: this.#firstBadMs,
      lastBadMs: this.#lastBadMs,
      ...(this.#marks.size > 0 && { marks: [...this.#marks.values()] }),
    };
  }
}

/** Does a burst of this kind begin with this sample? Remembers the sample for the next call. */
function begins(runs: Set<number>, kind: number, isSo: boolean): boolean {
  const wasSo = runs.has(kind);
  if (isSo) runs.add(kind);
  else runs.delete(kind);
  return isSo && !wasSo;
}

const count = (buckets: Map<number, number>, bucket: number): void => {
  buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
};

const sparse = (buckets: ReadonlyMap<number, number>): [bucket: number, count: number][] => [...buckets].sort(([a], [b]) => a - b);
