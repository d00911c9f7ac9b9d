import type { RunEvent } from '../model/run/event.ts';
import type { Undo } from '../model/run/undo.ts';

/**
 * Undos that are recorded and not done, latest first. A second record with the same id says more of the same undo and
 * takes the first one's place.
 */
export function owedUndos(events: Iterable<RunEvent>): Undo[] {
  const owed = new Map<string, Undo>();
  for (const event of events) {
    if (event.type === 'undo.recorded') owed.set(event.undo.id, event.undo);
    else if (event.type === 'undo.done') owed.delete(event.id);
  }
  return [...owed.values()].reverse();
}
