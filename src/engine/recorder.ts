import type { Clock } from '../core/model/run/clock.ts';
import type { RunEvent, RunEventBody } from '../core/model/run/event.ts';
import { RunFold } from '../core/verdict/run-fold.ts';

/** What happens goes into the journal first, then into the fold that everything else is read from. */
export interface Recorder {
  readonly fold: RunFold;
  emit(event: RunEventBody): Promise<void>;
}

/** `record` resolves when the event would survive a kill, as far as it must, and rejects when it cannot be kept. */
export function recorderOn({ clock, record }: { readonly clock: Clock; record(event: RunEvent): Promise<void> }): Recorder {
  const fold = new RunFold();
  return {
    fold,
    async emit(body) {
      const event = { atMs: Math.round(clock.now() * 1000) / 1000, ...body };
      // In the order in which they happened, even while an earlier one is still on its way to the disk.
      const kept = record(event);
      // Without its record nothing is done, and nothing is owed.
      if (event.type === 'undo.recorded') await kept;
      fold.add(event);
      await kept;
    },
  };
}
