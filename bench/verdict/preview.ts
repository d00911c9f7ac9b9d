import type { Phase } from '../../src/core/model/run/phase.ts';
import type { Window } from '../../src/core/model/run/window.ts';

/** The failures of a simulated preview: a `share` of the samples is bad, in bursts of `burst` samples on average (1: independent). */
export interface FailureModel {
  readonly share: number;
  readonly burst: number;
}

/** A two-state Markov chain of samples, one window a second. Its parameters may change between windows; its state continues. */
export class Preview {
  readonly #unit: () => number;
  #isBad: boolean | null = null;

  constructor(unit: () => number) {
    this.#unit = unit;
  }

  window(check: string, phase: Phase, second: number, count: number, nature: FailureModel): Window {
    let bad = 0;
    let bursts = 0;
    for (let sample = 0; sample < count; sample += 1) {
      const wasBad = this.#isBad;
      const isBad = this.next(nature);
      if (isBad) bad += 1;
      if (isBad && wasBad !== true) bursts += 1;
    }
    const times = { firstBadMs: bad > 0 ? second * 1000 : null, lastBadMs: bad > 0 ? second * 1000 + 999 : null };
    return {
      check,
      phase,
      second,
      count,
      bad,
      bursts,
      ours: 0,
      reasons: bad > 0 ? { refused: bad } : {},
      timed: 0,
      over: [],
      latency: [],
      ...times,
    };
  }

  next({ share, burst }: FailureModel): boolean {
    const goesOn = burst <= 1 ? share : Math.max(share, 1 - 1 / burst);
    const begins = (share * (1 - goesOn)) / (1 - share);
    this.#isBad = this.#unit() < (this.#isBad === null ? share : this.#isBad ? goesOn : begins);
    return this.#isBad;
  }
}
