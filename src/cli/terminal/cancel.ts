import { type Cancellation, cancelOnSignals } from '../../world/cancellation.ts';
import type { Terminal } from './terminal.ts';

/**
 * The first Ctrl-C rolls everything back and ends the run; a second one must not leave a fault in place.
 * @param harmless there is nothing to roll back
 */
export const cancelOnSignal = (io: Terminal, harmless = false): Cancellation =>
  cancelOnSignals(process, [], (name, again) => {
    if (!harmless) io.note(again ? 'still removing faults; please wait' : `${name}: removing all faults…`);
  });
