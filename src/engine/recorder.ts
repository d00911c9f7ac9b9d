import type { Clock } from '../core/model/run/clock.ts';
import type { RunEvent, RunEventBody } from '../core/model/run/event.ts';
import { RunFold } from '../core/verdict/run-fold.ts';

/** Writes each event to the journal first, then adds it to the fold that the rest of the engine reads. */
export interface Recorder {
  readonly fold: RunFold;
  emit(event: RunEventBody): Promise<void>;
}

/**
 * @param record resolves when the event would survive a kill of the gate, as far as its type requires; rejects when it cannot be written
 */
export function recorderOn({ clock, record }: { readonly clock: Clock; record(event: RunEvent): Promise<void> }): Recorder {
  const fold = new RunFold();
  return {
    fold,
    async emit(body) {
      const event = { atMs: Math.round(clock.now() * 1000) / 1000, ...body };
      // The fold gets the events in the order in which they happened, even while an earlier one is still being written to disk.
      const kept = record(event);
      // Without a record on disk, the fault is not injected and its undo is not pending.
      if (event.type === 'undo.recorded') await kept;
      fold.add(event);
      await kept;
    },
  };
}
