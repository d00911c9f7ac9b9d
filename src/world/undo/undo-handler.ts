import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';

/** How one kind of undo is carried out, by any process that has read its record. */
export interface UndoHandler {
  readonly kind: string;
  /** Idempotent; a target that is no longer there is a success; never touches anybody else. */
  undo(state: Json, signal: AbortSignal): Promise<void>;
  /** Looks whether it is really gone. */
  gone(state: Json, signal: AbortSignal): Promise<Sighting>;
  /** What a person would type, each command a list of words. */
  commands(state: Json): readonly (readonly string[])[];
  /** How long both together may take, where that is more than usual. */
  limitMs?(state: Json): number;
}
