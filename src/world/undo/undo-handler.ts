import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';

/** How any process that has read an undo record carries it out. */
export interface UndoHandler {
  readonly kind: string;
  /** Idempotent. Succeeds when the target no longer exists. Never touches any other process. */
  undo(state: Json, signal: AbortSignal): Promise<void>;
  /** Verifies that the fault is removed. */
  verifyRemoved(state: Json, signal: AbortSignal): Promise<Sighting>;
  /** The commands that a person would type, each a list of words. */
  commands(state: Json): readonly (readonly string[])[];
  /** Time limit for both together, if longer than usual, in ms. */
  limitMs?(state: Json): number;
}
