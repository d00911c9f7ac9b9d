import { lookup } from 'node:dns/promises';
import { untilAborted } from '../../core/budget/until-aborted.ts';
import { within } from '../within.ts';

/** The addresses of a name, as resolved on this machine now; empty when it does not resolve or no response comes in time. */
export const resolved = (name: string, signal: AbortSignal, limitMs = 2_000): Promise<readonly string[]> =>
  within(limitMs, signal, (limit) => Promise.race([lookup(name, { all: true }), untilAborted(limit).then(() => [])])).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
