import seedrandom from 'seedrandom';

/**
 * Dice are a function, not a sequence: (seed, name) → number. No throw moves another, so that adding a fault, a field
 * or a scenario changes no other draw.
 */
export interface Dice {
  /** Uniform in [0, 1), by name. */
  unit(name: string): number;
  /** The same dice for names under `path`. */
  under(path: string): Dice;
  /** What makes `dice(seed)` again. */
  readonly seed: string;
}

export function dice(seed: string): Dice {
  return {
    seed,
    unit: (name) => seedrandom(`${seed}/${name}`)(),
    under: (path) => dice(`${seed}/${path}`),
  };
}
