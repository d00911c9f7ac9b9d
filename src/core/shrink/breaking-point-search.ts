import type { Scenario } from '../model/plan/scenario.ts';
import { type BreakingPoint, located, type SeenValues } from '../model/result/lesson.ts';
import type { Estimate } from '../model/result/result.ts';
import { withValue } from './axis-value.ts';
import { Belief, type Interval } from './belief.ts';
import { gridOf } from './grid.ts';
import type { Strength } from './strength.ts';

/** A result that is known without a trial. */
export interface KnownTrial {
  readonly value: number;
  readonly failed: boolean;
}

const level = 0.9;
/** The interval is narrow enough when both ends are within this share of the median. */
const narrow = 0.12;
const mostTrials = 40;
/**
 * After an inconclusive trial the next one is this many points more severe, then this many points less severe; after both the search ends.
 */
const retryOffsets = [2, -2] as const;

/**
 * Searches the strength at which a failing scenario starts to fail. It proposes a variant to run once, receives the result, and ends when
 * the interval is narrow or after 40 trials. The search can be stopped at any time; `best` is the current estimate.
 */
export class BreakingPointSearch {
  readonly #scenario: Scenario;
  readonly #strength: Strength;
  readonly #grid: readonly number[];
  readonly #belief: Belief;
  /** null: no decided trial yet. */
  #seen: SeenValues | null = null;
  #trials = 0;
  #undecided = 0;

  /** @param known results of the same scenario from the search for the minimal scenario */
  constructor(scenario: Scenario, strength: Strength, known: readonly KnownTrial[] = []) {
    this.#scenario = scenario;
    this.#strength = strength;
    this.#grid = gridOf(strength);
    this.#belief = new Belief(this.#grid.map((value) => this.#position(value)));
    for (const { value, failed } of known) this.#learn(this.#nearest(value), failed);
  }

  /** The next variant to run; the same one until its result is recorded. `null`: the search has ended. */
  next(): Scenario | null {
    if (this.#isNarrow() || this.#trials >= mostTrials || this.#undecided > retryOffsets.length) return null;
    return withValue(this.#scenario, this.#strength, this.#grid[this.#tested()] ?? this.#strength.weakest);
  }

  /** @param failed in the same way as the scenario; `null`: inconclusive */
  record(failed: boolean | null): void {
    const tested = this.#tested();
    this.#trials += 1;
    if (failed === null) {
      this.#undecided += 1;
      return;
    }
    this.#undecided = 0;
    this.#learn(tested, failed);
  }

  get best(): BreakingPoint {
    const { fault, parameter, direction } = this.#strength;
    return {
      kind: 'edge',
      fault,
      parameter,
      threshold: this.#seen === null ? null : located(this.#threshold(this.#belief.interval(level))),
      level,
      direction,
      trials: this.#trials,
      cut: !this.#isNarrow(),
      form: this.#scenario,
      ...(this.#seen !== null && { seen: this.#seen }),
    };
  }

  #learn(point: number, hasFailed: boolean): void {
    this.#belief.record(point, hasFailed);
    const value = this.#at(point);
    const { passed, failed } = this.#seen ?? { passed: null, failed: this.#strength.strongest };
    if (hasFailed) this.#seen = { passed, failed: this.#position(value) < this.#position(failed) ? value : failed };
    else this.#seen = { passed: passed === null || this.#position(value) > this.#position(passed) ? value : passed, failed };
  }

  #tested(): number {
    const point = this.#belief.mostUncertain() + (retryOffsets[this.#undecided - 1] ?? 0);
    return Math.min(this.#grid.length - 1, Math.max(0, point));
  }

  /** The scenario fails at the high end. It passes one point before the low end, unless that is the weakest point. */
  #threshold({ low, median, high }: Interval): Estimate {
    const [holds, value, breaks] = [this.#at(Math.max(0, low - 1)), this.#at(median), this.#at(high)];
    return { value, low: Math.min(holds, breaks), high: Math.max(holds, breaks) };
  }

  /** There is no grid point left between two neighbours. */
  #isNarrow(): boolean {
    const interval = this.#belief.interval(level);
    const { value, low, high } = this.#threshold(interval);
    return interval.low === interval.high || (low >= value * (1 - narrow) && high <= value * (1 + narrow));
  }

  #at(point: number): number {
    return this.#grid[point] ?? this.#strength.strongest;
  }

  /** Increases with the strength. The logarithm needs a positive value, so 0 counts as one grain. */
  #position(value: number): number {
    const { direction, grain } = this.#strength;
    return Math.log(Math.max(value, grain)) * (direction === 'up' ? 1 : -1);
  }

  #nearest(value: number): number {
    const away = this.#grid.map((each) => Math.abs(each - value));
    return away.indexOf(Math.min(...away));
  }
}

/** The result for a scenario that passed even at the drawn strength, after this number of trials. */
export const passingBreakingPoint = (
  form: Scenario,
  { fault, parameter, direction, strongest }: Strength,
  trials: number,
): BreakingPoint => ({
  kind: 'edge',
  fault,
  parameter,
  threshold: { value: strongest, low: strongest, high: strongest },
  level,
  direction,
  trials,
  cut: false,
  form,
  held: true,
});
