import { setTimeout as sleep } from 'node:timers/promises';

/** A server under load reaches a limit and is below it again within milliseconds. */
export const lookMs = 50;

/** Looks again and again while a fault is in place. A look that fails is not the last one. */
export async function keepLooking(look: (signal: AbortSignal) => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await look(signal).catch(() => undefined);
    await sleep(lookMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
