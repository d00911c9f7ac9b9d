import { holdLeash, type Leash } from '../../world/leash.ts';
import type { Terminal } from './terminal.ts';

/** The first Ctrl-C asks everything to roll back and to end; an impatient second one must not leave a fault in place. */
export const cancelOnSignal = (io: Terminal): Leash =>
  holdLeash(process, [], (name, again) => io.note(again ? 'still rolling back; this cannot be hurried' : `${name}: rolling back…`));

/** A command that serves until it is told to end: one that has returned is ended a few seconds later. */
export const untilAborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener('abort', () => done(), { once: true });
  });
