import { lookup } from 'node:dns/promises';
import { within } from '../within.ts';

const limitMs = 2_000;

/** The addresses of a name, as resolved on this machine now; empty when it does not resolve or no response comes within 2 s. */
export const resolved = (name: string, signal: AbortSignal): Promise<readonly string[]> =>
  within(limitMs, signal, (limit) => Promise.race([lookup(name, { all: true }), aborted(limit)])).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
