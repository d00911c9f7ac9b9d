import { type Cancellation, cancelOnSignals } from '../../world/cancellation.ts';
import type { Terminal } from './terminal.ts';

/** The first Ctrl-C asks everything to roll back and to end; an impatient second one must not leave a fault in place. */
export const cancelOnSignal = (io: Terminal): Cancellation =>
  cancelOnSignals(process, [], (name, again) => io.note(again ? 'still rolling back; this cannot be hurried' : `${name}: rolling back…`));
