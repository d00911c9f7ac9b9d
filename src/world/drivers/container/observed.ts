import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultSignal, Sighting } from '../../../core/model/plan/effect.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { type Container, inspect } from '../../containers/inspect.ts';
import { textIn } from '../../undo/state.ts';
import { within } from '../../within.ts';

const pollMs = 25;
const lastLookMs = 1_000;

/**
 * Looks at what the engine says until the effect is there, or there is no time left. The engine hears from the kernel that a main process has
 * ended, not from the gate.
 */
export async function observedOn(undo: Undo, name: FaultSignal, signal: AbortSignal): Promise<Sighting> {
  const look = (limit: AbortSignal): Promise<Container | null | undefined> =>
    inspect(textIn(undo.state, 'socket'), textIn(undo.state, 'id'), limit).catch(() => undefined);
  for (;;) {
    const isLast = signal.aborted;
    const now = isLast ? await within(lastLookMs, null, look) : await look(signal);
    const seen = now === undefined ? null : sightingOf(name, now, textIn(undo.state, 'startedAt'));
    if (seen !== null) return seen;
    if (isLast) return { ok: false, says: noEffect[name], numbers: {} };
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

const noEffect: Readonly<Record<FaultSignal, string>> = {
  SIGSTOP: 'the container was not paused',
  SIGKILL: 'the main process of the container still runs',
  SIGTERM: 'the main process of the container still runs: it ignores SIGTERM, or takes longer to end',
};

/** null: no effect yet. */
function sightingOf(name: FaultSignal, now: Container | null, startedAt: string): Sighting | null {
  const numbers = now === null ? {} : { restarts: now.restarts };
  const hasEnded = now === null || !now.running || now.restarting || now.startedAt !== startedAt;
  if (hasEnded) {
    const says = name === 'SIGSTOP' ? 'the container ended while it was paused' : 'the main process of the container has ended';
    return { ok: true, says, numbers };
  }
  return name === 'SIGSTOP' && now.paused ? { ok: true, says: 'the container is paused', numbers } : null;
}
