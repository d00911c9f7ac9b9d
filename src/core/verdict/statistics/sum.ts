import type { Second } from '../../evidence/scenario-evidence.ts';

/** The summed counts of several seconds of one check, in the form that claims use. */
export class Sum {
  count = 0;
  bad = 0;
  timed = 0;
  readonly #over = new Map<number, number>();

  add(second: Pick<Second, 'count' | 'bad' | 'timed' | 'over'>): void {
    this.count += second.count;
    this.bad += second.bad;
    this.timed += second.timed;
    for (const [limitMs, count] of second.over) this.#over.set(limitMs, (this.#over.get(limitMs) ?? 0) + count);
  }

  over(limitMs: number): number {
    return this.#over.get(limitMs) ?? 0;
  }
}
