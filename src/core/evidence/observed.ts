import type { Numbers } from '../model/plan/effect.ts';
import type { Observed, Track } from '../model/run/observed.ts';
import type { Phase } from '../model/run/phase.ts';

/** Numbers that normally grow, so that a standstill is meaningful. */
const counters: readonly string[] = ['requests', 'exchanges', 'connections', 'bytesToServer'];
const leastStillMs = 2_000;
/** Numbers whose growth in the busiest second is kept. */
const rates: readonly string[] = ['requests'];
/** Counters are read about once a second; a reading soon after another one would give a rate of few events. */
const leastApartMs = 700;

/** The first, last and largest values of one target's numbers in one phase. */
export class ObservedSpan {
  readonly target: string;
  readonly phase: Phase;
  readonly #firstMs: number;
  #lastMs: number;
  readonly #tracks = new Map<string, Track>();
  /** When each number first differed from its first value. */
  readonly #changedMs = new Map<string, number>();
  readonly #rated = new Map<string, { readonly atMs: number; readonly value: number; readonly mostPerSecond: number | null }>();

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
      if (value !== track.first && !this.#changedMs.has(name)) this.#changedMs.set(name, atMs);
      this.#tracks.set(name, { ...track, last: value, most: Math.max(track.most, value) });
      if (rates.includes(name)) this.#rate(name, atMs, value);
    }
  }

  #rate(name: string, atMs: number, value: number): void {
    const last = this.#rated.get(name) ?? { atMs, value, mostPerSecond: null };
    if (atMs - last.atMs < leastApartMs) this.#rated.set(name, last);
    else {
      const perSecond = (Math.max(0, value - last.value) * 1000) / (atMs - last.atMs);
      this.#rated.set(name, { atMs, value, mostPerSecond: Math.max(last.mostPerSecond ?? 0, perSecond) });
    }
  }

  #described(name: string, track: Track): Track {
    const stillMs = (this.#changedMs.get(name) ?? this.#lastMs) - this.#firstMs;
    const mostPerSecond = this.#rated.get(name)?.mostPerSecond ?? null;
    return {
      ...track,
      ...(counters.includes(name) && stillMs >= leastStillMs && { stillMs }),
      ...(mostPerSecond !== null && mostPerSecond > 0 && { mostPerSecond }),
    };
  }

  get seen(): Observed {
    return {
      target: this.target,
      phase: this.phase,
      spanMs: this.#lastMs - this.#firstMs,
      numbers: Object.fromEntries([...this.#tracks].map(([name, track]) => [name, this.#described(name, track)])),
    };
  }
}
