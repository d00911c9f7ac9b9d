/** Where the threshold may lie, as a number of the grid's point from which on it breaks. */
export interface Interval {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The probability that an answer is right, however far from the threshold it was asked. */
const right = 0.9;
/**
 * How gradually a system may begin to break: from which strength on, as a natural logarithm, the odds change by e.
 * 0 is a step. Which of them it is is learnt along with the threshold.
 */
const spreads = [0, 0.08, 0.2] as const;

/**
 * What is known about a threshold from answers that may be wrong: a probability for each point of a grid, as in probabilistic
 * bisection (Horstein 1963; Waeber, Frazier, Henderson: Bisection search with noisy responses, SIAM J. Control Optim. 51, 2013). These take
 * an answer to be right with one and the same probability; near a gradual threshold it is not, and the interval would be too
 * narrow. So how gradual it is is a second unknown, as in the Ψ method (Kontsevich, Tyler: Bayesian adaptive estimation of
 * psychometric slope and threshold, Vision Research 39, 1999). Nothing is drawn: the next question is the median.
 */
export class Belief {
  readonly #positions: readonly number[];
  /** One row a spread, one number a point; all of them sum to 1. */
  #weights: readonly (readonly number[])[];

  /** @param positions of the grid's points, rising with the strength, as natural logarithms; at least two */
  constructor(positions: readonly number[]) {
    this.#positions = positions;
    const even = 1 / (positions.length * spreads.length);
    this.#weights = spreads.map(() => positions.map(() => even));
  }

  /** It was asked at that point of the grid. */
  heard(asked: number, broke: boolean): void {
    const rows = spreads.map((spread, row) =>
      (this.#weights[row] ?? []).map((weight, point) => {
        const breaks = this.#chanceOfBreaking(asked, point, spread);
        return weight * (broke ? breaks : 1 - breaks);
      }),
    );
    const sum = rows.flat().reduce((total, weight) => total + weight, 0);
    this.#weights = rows.map((row) => row.map((weight) => weight / sum));
  }

  /** The point whose answer is the most open: half of the probability lies at or below it. Never the last one, which is known to break. */
  mostOpen(): number {
    const below = this.#cumulated().slice(0, -1);
    return below.reduce((best, each, point) => (Math.abs(each - 0.5) < Math.abs((below[best] ?? 1) - 0.5) ? point : best), 0);
  }

  /** Holds the threshold with probability `level`, as much of the rest on either side. */
  interval(level: number): Interval {
    const below = this.#cumulated();
    const first = (share: number): number =>
      Math.max(
        0,
        below.findIndex((each) => each >= share - 1e-9),
      );
    return { low: first((1 - level) / 2), median: first(0.5), high: first((1 + level) / 2) };
  }

  #cumulated(): readonly number[] {
    let sum = 0;
    return this.#positions.map((_, point) => {
      for (const row of this.#weights) sum += row[point] ?? 0;
      return sum;
    });
  }

  #chanceOfBreaking(asked: number, point: number, spread: number): number {
    if (spread === 0) return asked >= point ? right : 1 - right;
    const here = this.#positions[asked] ?? 0;
    const logistic = 1 / (1 + Math.exp((this.#thresholdAt(point) - here) / spread));
    return 1 - right + (2 * right - 1) * logistic;
  }

  /** To break from a point on is to have the threshold halfway to the one before. */
  #thresholdAt(point: number): number {
    const here = this.#positions[point] ?? 0;
    const before = this.#positions[point - 1] ?? here - ((this.#positions[1] ?? here) - here);
    return (before + here) / 2;
  }
}
