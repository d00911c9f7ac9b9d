import { setTimeout as sleep } from 'node:timers/promises';
import type { Sighting } from '../../../core/model/plan/effect.ts';
import { type Container, inspect } from '../../containers/inspect.ts';
import { within } from '../../within.ts';

const pollMs = 25;
/** An engine holds its response about a container back while it ends or starts it. */
const lookMs = 1_000;

/**
 * Looks at what the engine says until the effect is there, or there is no time left. The engine hears from the kernel that a main process has
 * ended, not from the gate.
 * @param effectIn says what the effect is; `null`: there is none yet
 * @param unanswered the same, for a look that the engine did not respond to in time
 */
export async function lookUntil(
  { socket, id }: { readonly socket: string; readonly id: string },
  noEffect: string,
  effectIn: (now: Container | null) => string | null,
  signal: AbortSignal,
  unanswered: () => Promise<string | null> = async () => null,
): Promise<Sighting> {
  const look = (limit: AbortSignal): Promise<Container | null | undefined> => inspect(socket, id, limit).catch(() => undefined);
  for (;;) {
    const isLast = signal.aborted;
    const now = await within(lookMs, isLast ? null : signal, look).catch(() => undefined);
    const says = now === undefined ? await unanswered() : effectIn(now);
    if (says !== null) return { ok: true, says, numbers: now == null ? {} : { restarts: now.restarts } };
    if (isLast) return { ok: false, says: now === undefined ? 'the container engine did not respond' : noEffect, numbers: {} };
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

/** Has the main process ended that ran since this start? */
export const hasEnded = (now: Container | null, startedAt: string): boolean =>
  now === null || !now.running || now.restarting || now.startedAt !== startedAt;
