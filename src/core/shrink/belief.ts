/** Where the threshold may lie, as numbers of the grid's point from which on it breaks. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The probability that an answer far from the threshold is right. */
const right = 0.9;
/**
 * How gradually a system may begin to break: the odds change by e over so much of a strength's natural logarithm.
 * 0 is a step. Which of them it is is learnt along with the threshold.
 */
const spreads = [0, 0.05, 0.15, 0.4] as const;
/** Timeouts and limits are steps: that is twice as likely as any other spread. */
const priorOf = (spread: number): number => (spread === 0 ? 2 : 1);
const rounding = 1e-9;

/**
 * What is known about a threshold from answers that may be wrong: a probability for each point of a grid, as in probabilistic
 * bisection (Horstein 1963; Waeber, Frazier, Henderson: Bisection search with noisy responses, SIAM J. Control Optim. 51, 2013). These take
 * an answer to be right with one and the same probability; near a gradual threshold it is not, and the interval would come out too
 * narrow. So how gradual it is is a second unknown, as in the Ψ method (Kontsevich, Tyler: Bayesian adaptive estimation of
 * psychometric slope and threshold, Vision Research 39, 1999). Nothing is drawn: the next question is the median.
 */
export class Belief {
  readonly #positions: Float64Array;
  /** By point: to break from there on is to have the threshold halfway to the one before; at the first one, as far beyond it. */
  readonly #thresholds: Float64Array;
  /** One row a spread, one number a point; all of them sum to 1. */
  readonly #weights: readonly Float64Array[];
  /** By point: how probable it is that the threshold lies there or before. */
  readonly #below: Float64Array;

  /** @param positions of the grid's points, rising with the strength, as natural logarithms; at least two */
  constructor(positions: readonly number[]) {
    const [first = 0, second = 0] = positions;
    this.#positions = Float64Array.from(positions);
    this.#thresholds = this.#positions.map((here, point) => (here + (positions[point - 1] ?? first - (second - first))) / 2);
    this.#weights = spreads.map((spread) => new Float64Array(positions.length).fill(priorOf(spread)));
    this.#below = new Float64Array(positions.length);
    this.#settle();
  }

  /** It was asked at that point of the grid. */
  heard(asked: number, broke: boolean): void {
    for (const [row, spread] of spreads.entries()) {
      const weights = this.#weights[row] as Float64Array;
      for (let point = 0; point < weights.length; point++) {
        const breaks = this.#chanceOfBreaking(asked, point, spread);
        weights[point] = (weights[point] as number) * (broke ? breaks : 1 - breaks);
      }
    }
    this.#settle();
  }

  /** The point whose answer is the most open: half of the probability lies at or before it. Never the last one, which is known to break. */
  mostOpen(): number {
    const half = this.#first(0.5);
    if (half === 0) return 0;
    const before = half - 1;
    const isNearer = 0.5 - (this.#below[before] as number) < (this.#below[half] as number) - 0.5;
    return isNearer || half === this.#below.length - 1 ? before : half;
  }

  /** Holds the threshold with probability `level`, as much of the rest on either side. */
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

  #chanceOfBreaking(asked: number, point: number, spread: number): number {
    if (spread === 0) return asked >= point ? right : 1 - right;
    const away = (this.#thresholds[point] as number) - (this.#positions[asked] as number);
    return 1 - right + (2 * right - 1) / (1 + Math.exp(away / spread));
  }
}
