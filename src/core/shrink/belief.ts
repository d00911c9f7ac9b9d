/** Where the threshold may lie, as indexes into the grid. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The probability that a trial far from the threshold gives the right result. */
const right = 0.9;
/**
 * How gradually failures may set in: a change of the strength by this much, as a natural logarithm, multiplies the odds of a failure by e.
 * 0 is a step. The spread is estimated together with the threshold.
 */
const spreads = [0, 0.05, 0.15, 0.4] as const;
/** Timeouts and limits are steps, so a step is twice as likely as any other spread. */
const priorOf = (spread: number): number => (spread === 0 ? 2 : 1);
const rounding = 1e-9;

/**
 * Estimates a threshold from trials whose results may be wrong: a probability for each point of a grid, as in probabilistic bisection
 * (Horstein 1963; Waeber, Frazier, Henderson: Bisection search with noisy responses, SIAM J. Control Optim. 51, 2013). Those methods assume
 * the same probability of a wrong result everywhere. Near a gradual threshold that is not true, and the interval would be too narrow. The
 * spread is therefore a second unknown, as in the Ψ method (Kontsevich, Tyler: Bayesian adaptive estimation of psychometric slope and
 * threshold, Vision Research 39, 1999). The search is deterministic: the next trial is at the median.
 */
export class Belief {
  readonly #positions: Float64Array;
  /** By point: the threshold lies halfway to the point before it; for the first point, the same distance below it. */
  readonly #thresholds: Float64Array;
  /** One row for each spread, one number for each point; the sum of all is 1. */
  readonly #weights: readonly Float64Array[];
  /** By point: the probability that the threshold lies at this point or below it. */
  readonly #below: Float64Array;

  /** @param positions of the grid's points, as natural logarithms, increasing with the strength; at least two */
  constructor(positions: readonly number[]) {
    const [first = 0, second = 0] = positions;
    this.#positions = Float64Array.from(positions);
    this.#thresholds = this.#positions.map((here, point) => (here + (positions[point - 1] ?? first - (second - first))) / 2);
    this.#weights = spreads.map((spread) => new Float64Array(positions.length).fill(priorOf(spread)));
    this.#below = new Float64Array(positions.length);
    this.#settle();
  }

  /** @param point index of the tested value in the grid */
  record(tested: number, failed: boolean): void {
    for (const [row, spread] of spreads.entries()) {
      const weights = this.#weights[row] as Float64Array;
      for (let point = 0; point < weights.length; point++) {
        const breaks = this.#chanceOfBreaking(tested, point, spread);
        weights[point] = (weights[point] as number) * (failed ? breaks : 1 - breaks);
      }
    }
    this.#settle();
  }

  /**
   * The point where the result of a trial is most uncertain: half of the probability lies at or below it. Never the last point, where the
   * scenario is known to fail.
   */
  mostUncertain(): number {
    const half = this.#first(0.5);
    if (half === 0) return 0;
    const before = half - 1;
    const isNearer = 0.5 - (this.#below[before] as number) < (this.#below[half] as number) - 0.5;
    return isNearer || half === this.#below.length - 1 ? before : half;
  }

  /** Contains the threshold with probability `level`; the rest is split equally between both sides. */
  interval(level: number): Interval {
    return { low: this.#first((1 - level) / 2), median: this.#first(0.5), high: this.#first((1 + level) / 2) };
  }

  #first(share: number): number {
    return this.#below.findIndex((below) => below >= share - rounding);
  }

  #settle(): void {
    this.#below.fill(0);
    let sum = 0;
    for (let point = 0; point < this.#below.length; point++) {
      for (const row of this.#weights) sum += row[point] as number;
      this.#below[point] = sum;
    }
    for (const row of [...this.#weights, this.#below])
      for (let point = 0; point < row.length; point++) row[point] = (row[point] as number) / sum;
  }

  #chanceOfBreaking(tested: number, point: number, spread: number): number {
    if (spread === 0) return tested >= point ? right : 1 - right;
    const away = (this.#thresholds[point] as number) - (this.#positions[tested] as number);
    return 1 - right + (2 * right - 1) / (1 + Math.exp(away / spread));
  }
}
