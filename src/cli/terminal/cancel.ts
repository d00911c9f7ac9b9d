import { type Cancellation, cancelOnSignals } from '../../world/cancellation.ts';
import type { Terminal } from './terminal.ts';

/** The first Ctrl-C rolls everything back and ends the run; a second one must not leave a fault in place. */
export const cancelOnSignal = (io: Terminal): Cancellation =>
  cancelOnSignals(process, [], (name, again) => io.note(again ? 'still removing faults; please wait' : `${name}: removing all faults…`));
