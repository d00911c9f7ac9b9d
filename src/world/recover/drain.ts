import { helperMark } from '../process/helper.ts';
import type { Processes } from '../process/processes.ts';
import { signalEach } from '../process/signal-each.ts';

const pollMs = 10;
/** One that cannot be ended, because it is root's by now or hangs in the kernel, must not keep all else from being undone. */
const mostLooks = 300;
/** A helper that was just being started does not bear its mark yet: nobody must be seen so many times in a row. */
const looks = 2;

/**
 * Ends the helpers of a dead run that are still in flight, so that none puts a fault on after its undo. They are found by their mark, killed,
 * and waited for; a zombie counts as dead. What the run has started and keeps is left alone.
 */
export async function drain(runId: string, on: Processes, signal: AbortSignal): Promise<void> {
  for (let unseen = 0, looked = 0; unseen < looks && looked < mostLooks; looked += 1) {
    const inFlight = await on.startedFor(helperMark(runId), null);
    await signalEach(on, inFlight, 'SIGKILL', { mark: helperMark(runId), leader: null });
    unseen = inFlight.length === 0 ? unseen + 1 : 0;
    if (unseen < looks) await on.sleep(pollMs, signal);
  }
}
