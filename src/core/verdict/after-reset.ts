import type { UnhealthyCause } from '../model/result/stop-cause.ts';
import type { ConnectionsReset } from '../model/run/connections-reset.ts';

/** When a target ended, in the message about it: between its start and the first measurement. */
export const rightAfterReady = 'right after it was ready';

/** When a container ended, in the message about it. */
export const sinceTheStart = 'since the gate was started';

const until = 'the preview passed its checks until the gate set up its links, which resets the connections that are open there, once';

/**
 * The reason and the cause of a run that ended before any fault, if the preview was healthy right before the gate reset its connections and was not
 * healthy afterwards. null: nothing was reset, or it was not healthy before either, so the reset explains nothing.
 * @param since what happened afterwards, as a clause
 */
export function afterReset(
  resets: readonly ConnectionsReset[] | undefined,
  since: string,
): { readonly verdict: 'unhealthy'; readonly reason: string; readonly cause: UnhealthyCause } | null {
  return resets?.some(({ passedBefore }) => passedBefore)
    ? { verdict: 'unhealthy', reason: `${until}; since then ${since}; nothing was injected`, cause: 'connections-reset' }
    : null;
}
