import type { Json } from '../json.ts';

/**
 * Takes one fault out again: data, never a closure, never shell text. Any process can carry it out, any number of
 * times. `kind` is a member of `world/undo`.
 */
export interface Undo {
  readonly id: string;
  readonly target: string;
  readonly kind: string;
  readonly state: Json;
}
