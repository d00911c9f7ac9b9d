import type { Numbers } from '../model/effect.ts';
import type { Observed, Track } from '../model/observed.ts';
import type { Phase } from '../model/phase.ts';

/** First, last and largest of what is seen of one target in one phase. */
export class ObservedSpan {
  readonly target: string;
  readonly phase: Phase;
  readonly #firstMs: number;
  #lastMs: number;
  readonly #tracks = new Map<string, Track>();

  constructor(target: string, phase: Phase, atMs: number) {
    this.target = target;
    this.phase = phase;
    this.#firstMs = atMs;
    this.#lastMs = atMs;
  }

  add(atMs: number, numbers: Numbers): void {
    this.#lastMs = atMs;
    for (const [name, value] of Object.entries(numbers)) {
      const track = this.#tracks.get(name) ?? { first: value, last: value, most: value };
      this.#tracks.set(name, { ...track, last: value, most: Math.max(track.most, value) });
    }
  }

  get seen(): Observed {
    return { target: this.target, phase: this.phase, spanMs: this.#lastMs - this.#firstMs, numbers: Object.fromEntries(this.#tracks) };
  }
}
