import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import type { Estimate } from '../model/result/result.ts';
import { withValue } from './axis-value.ts';
import { Belief, type Interval } from './belief.ts';
import { gridOf } from './grid.ts';
import type { Strength } from './strength.ts';

/** What is known without asking: at that value it broke, or held. */
export interface Answer {
  readonly value: number;
  readonly broke: boolean;
}

const level = 0.9;
/** The interval is narrow enough when its ends are no further from the median than this share of it. */
const narrow = 0.12;
const mostTrials = 40;
/** Where an answer could not be decided it is asked again so many points nearer to breaking, then nearer to holding; then it ends. */
const aside = [2, -2] as const;

/**
 * The search for the strength from which on a failing scenario breaks: names a form of it to be played once, is told what came
 * of it, and ends when the interval is narrow, or by itself after 40 tries. It can be left at any time; `best` is what is known.
 */
export class BreakingPointSearch {
  readonly #scenario: Scenario;
  readonly #strength: Strength;
  readonly #grid: readonly number[];
  readonly #belief: Belief;
  #trials = 0;
  #undecided = 0;

  /** @param known of the same scenario: what the walk to the smallest form has heard */
  constructor(scenario: Scenario, strength: Strength, known: readonly Answer[] = []) {
    this.#scenario = scenario;
    this.#strength = strength;
    this.#grid = gridOf(strength);
    this.#belief = new Belief(this.#grid.map((value) => this.#position(value)));
    for (const { value, broke } of known) this.#belief.heard(this.#nearest(value), broke);
  }

  /** What to play next; the same one until its answer has been heard. `null`: it has ended. */
  next(): Scenario | null {
    if (this.#isNarrow() || this.#trials >= mostTrials || this.#undecided > aside.length) return null;
    return withValue(this.#scenario, this.#strength, this.#grid[this.#asked()] ?? this.#strength.mildest);
  }

  /** `broke`: in the same way as the scenario; `null`: it could not be decided. */
  heard(broke: boolean | null): void {
    const asked = this.#asked();
    this.#trials += 1;
    if (broke === null) {
      this.#undecided += 1;
      return;
    }
    this.#undecided = 0;
    this.#belief.heard(asked, broke);
  }

  get best(): BreakingPoint {
    const { fault, parameter, direction } = this.#strength;
    return {
      kind: 'edge',
      fault,
      parameter,
      threshold: this.#threshold(this.#belief.interval(level)),
      level,
      direction,
      trials: this.#trials,
      cut: !this.#isNarrow(),
      form: this.#scenario,
    };
  }

  #asked(): number {
    const point = this.#belief.mostOpen() + (aside[this.#undecided - 1] ?? 0);
    return Math.min(this.#grid.length - 1, Math.max(0, point));
  }

  /** It breaks at the high end, and holds at the one before the low one, unless that is the mildest. */
  #threshold({ low, median, high }: Interval): Estimate {
    const [holds, value, breaks] = [this.#at(Math.max(0, low - 1)), this.#at(median), this.#at(high)];
    return { value, low: Math.min(holds, breaks), high: Math.max(holds, breaks) };
  }

  /** Between two neighbours of the grid there is nothing left to ask. */
  #isNarrow(): boolean {
    const interval = this.#belief.interval(level);
    const { value, low, high } = this.#threshold(interval);
    return interval.low === interval.high || (low >= value * (1 - narrow) && high <= value * (1 + narrow));
  }

  #at(point: number): number {
    return this.#grid[point] ?? this.#strength.harshest;
  }

  /** Rises with the strength; an end at 0 stands where the grain does. */
  #position(value: number): number {
    const { direction, grain } = this.#strength;
    return Math.log(Math.max(value, grain)) * (direction === 'up' ? 1 : -1);
  }

  #nearest(value: number): number {
    const away = this.#grid.map((each) => Math.abs(each - value));
    return away.indexOf(Math.min(...away));
  }
}

/** The result for a form that passed even at the drawn strength, after that number of trials. */
export const heldEdge = (form: Scenario, { fault, parameter, direction, harshest }: Strength, trials: number): BreakingPoint => ({
  kind: 'edge',
  fault,
  parameter,
  threshold: { value: harshest, low: harshest, high: harshest },
  level,
  direction,
  trials,
  cut: false,
  form,
  held: true,
});
