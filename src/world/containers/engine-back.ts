import { setTimeout as sleep } from 'node:timers/promises';
import { engineErrorCode } from './request.ts';

/**
 * How long an undo that needs the engine waits for it, in ms. An engine that restarts gives its containers 10 s to end (the default of
 * `docker stop`) and takes seconds to start.
 */
export const engineBackMs = 20_000;

const againMs = 100;
/** What a request meets where no engine listens, or where it ends meanwhile. */
const away: ReadonlySet<unknown> = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

/** Repeats requests to an engine that is away, as during its restart, until the signal aborts. Rejects with the last failure. */
export async function onceEngineIsBack<T>(task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (signal.aborted || !away.has(engineErrorCode(error))) throw error;
      await sleep(againMs, undefined, { signal }).catch(() => {
        throw error;
      });
    }
  }
}
