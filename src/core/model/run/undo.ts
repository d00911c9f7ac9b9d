import type { Json } from '../json.ts';

/**
 * Removes one fault. It is data, never a closure or shell text, so that any process can carry it out, any number of times. `kind` is a member of
 * `world/undo`.
 */
export interface Undo {
  readonly id: string;
  readonly target: string;
  readonly kind: string;
  readonly state: Json;
}
