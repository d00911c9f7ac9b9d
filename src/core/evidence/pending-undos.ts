import type { RunEvent } from '../model/run/event.ts';
import type { Undo } from '../model/run/undo.ts';

/**
 * Undos that are recorded and not done, as a fold over events. A second record with the same id has more details of the same undo and replaces the
 * first one.
 */
export class PendingUndos {
  readonly #undos = new Map<string, Undo>();
  readonly #failures = new Map<string, string>();

  add(event: RunEvent): void {
    if (event.type === 'undo.recorded') this.#undos.set(event.undo.id, event.undo);
    else if (event.type === 'undo.failed') this.#failures.set(event.id, event.reason);
    else if (event.type === 'undo.done') {
      this.#undos.delete(event.id);
      this.#failures.delete(event.id);
    }
  }

  /** In the order of their records. */
  get all(): readonly Undo[] {
    return [...this.#undos.values()];
  }

  /** Why the last attempt of this undo failed; undefined if no attempt has failed. */
  failureOf(id: string): string | undefined {
    return this.#failures.get(id);
  }
}

/** The pending undos of a whole journal, latest first. */
export function pendingUndos(events: Iterable<RunEvent>): Undo[] {
  const pending = new PendingUndos();
  for (const event of events) pending.add(event);
  return pending.all.toReversed();
}
