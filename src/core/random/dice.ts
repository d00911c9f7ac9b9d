import seedrandom from 'seedrandom';

/**
 * Dice are a function, not a sequence: (seed, name) → number. No draw depends on another, so an additional fault, field or scenario does
 * not change existing draws.
 */
export interface Dice {
  /** Uniform in [0, 1), by name. */
  unit(name: string): number;
  /** The same dice for names under `path`. */
  under(path: string): Dice;
  /** `dice(seed)` gives the same dice. */
  readonly seed: string;
}

export function dice(seed: string): Dice {
  return {
    seed,
    unit: (name) => seedrandom(`${seed}/${name}`)(),
    under: (path) => dice(`${seed}/${path}`),
  };
}
