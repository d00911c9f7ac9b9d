import { setTimeout as sleep } from 'node:timers/promises';

export interface Turns {
  /** How often the proxy was disabled and enabled since the fault began. */
  readonly count: () => number;
  /** Resolves when no request of it is in progress. */
  stop(): Promise<void>;
}

/**
 * Enables and disables a proxy in turn. It is disabled at the beginning. A turn that fails is repeated with the next one. It ends with this process, and
 * the undo enables the proxy.
 */
export function takeTurns(
  { downMs, upMs }: { readonly downMs: number; readonly upMs: number },
  set: (isUp: boolean, signal: AbortSignal) => Promise<void>,
): Turns {
  const over = new AbortController();
  let count = 0;
  const turning = (async () => {
    for (let isUp = false; !over.signal.aborted; isUp = !isUp) {
      await sleep(isUp ? upMs : downMs, undefined, { signal: over.signal, ref: false }).catch(() => undefined);
      if (over.signal.aborted) return;
      await set(!isUp, over.signal).then(
        () => {
          count += 1;
        },
        () => undefined,
      );
    }
  })();
  return {
    count: () => count,
    async stop() {
      over.abort();
      await turning;
    },
  };
}
