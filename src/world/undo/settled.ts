import { setTimeout as sleep } from 'node:timers/promises';

/** Services of clouds limit the requests of a client, and their own clients need a second to start. */
const pauseMs = 1_000;

export interface Settled<T> {
  /** What was seen last. */
  readonly last: T;
  /** Time since the first look; 0: the first look was the last one. */
  readonly waitedMs: number;
}

/**
 * Looks again and again until `is` accepts what was seen, `withinMs` is over, or the signal aborts. Looks at least once. The last look may
 * begin at the end of the time, so a caller allows for it.
 */
export async function settled<T>(
  look: (signal: AbortSignal) => Promise<T>,
  is: (seen: T) => boolean,
  withinMs: number,
  signal: AbortSignal,
): Promise<Settled<T>> {
  const startMs = performance.now();
  let [last, waitedMs] = [await look(signal), 0];
  while (!is(last) && !signal.aborted && performance.now() - startMs < withinMs) {
    await sleep(Math.min(pauseMs, withinMs), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    last = await look(signal);
    waitedMs = Math.round(performance.now() - startMs);
  }
  return { last, waitedMs };
}
