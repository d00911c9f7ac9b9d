import { helperMark } from '../process/helper.ts';
import type { Processes } from '../process/processes.ts';
import { signalEach } from '../process/signal-each.ts';

const pollMs = 10;
/** A process that cannot be ended, because it has become root or hangs in the kernel, must not keep other faults from being undone. */
const mostLooks = 300;
/** A helper that has just been started does not have its mark yet, so this many checks in a row must find none. */
const looks = 2;

/**
 * Ends the helpers of a dead run that are still running, so that none of them injects a fault after its undo. They are found by their mark,
 * killed, and waited for; a zombie counts as dead. Processes that the run has started and keeps are not touched.
 */
export async function drain(runId: string, on: Processes, signal: AbortSignal): Promise<void> {
  for (let unseen = 0, looked = 0; unseen < looks && looked < mostLooks; looked += 1) {
    const inFlight = await on.startedFor(helperMark(runId), null);
    await signalEach(on, inFlight, 'SIGKILL', { mark: helperMark(runId), leader: null });
    unseen = inFlight.length === 0 ? unseen + 1 : 0;
    if (unseen < looks) await on.sleep(pollMs, signal);
  }
}
