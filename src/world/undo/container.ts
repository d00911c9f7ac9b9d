import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from '../../core/model/json.ts';
import type { Sighting } from '../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { engineBackMs, onceEngineIsBack } from '../containers/engine-back.ts';
import { type Container, inspect } from '../containers/inspect.ts';
import { askEngine } from '../containers/request.ts';
import { stateOf } from '../process/identity.ts';
import { hasField, identityIn, textIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

const pollMs = 20;

/**
 * What a record says about its container: `{ socket: string, id: string, startedAt: string, main: ProcessIdentity | null }`.
 * @param main `null`: not on this machine, or not needed
 */
export const containerRecord = (socket: string, { id, startedAt }: Container, main: ProcessIdentity | null) => ({
  socket,
  id,
  startedAt,
  main: main === null ? null : { ...main },
});

/** Reads what `containerRecord` writes. */
export function recordIn(state: Json) {
  const [socket, id, startedAt] = [textIn(state, 'socket'), textIn(state, 'id'), textIn(state, 'startedAt')];
  if (!socket.startsWith('/')) throw new TypeError('"socket" of the undo record is not an absolute path');
  if (!/^[0-9a-f]{64}$/.test(id)) throw new TypeError('"id" of the undo record is not the id of a container');
  return { socket, id, startedAt };
}

/** The container of a record that may have none; `null`: it has none. */
export const containerIn = (state: Json): { readonly id: string } | null => (hasField(state, 'socket') ? recordIn(state) : null);

const look = (state: Json, signal: AbortSignal): Promise<Container | null> => {
  const { socket, id } = recordIn(state);
  return onceEngineIsBack(() => inspect(socket, id, signal), signal);
};

/** The status is not the judge: an engine responds 500 for a container that is not paused. */
const ask = async (state: Json, verb: 'unpause' | 'start', signal: AbortSignal): Promise<void> => {
  const { socket, id } = recordIn(state);
  await onceEngineIsBack(() => askEngine(socket, 'POST', `/containers/${id}/${verb}`, signal), signal);
};

const command = (state: Json, verb: string): readonly (readonly string[])[] => {
  const { socket, id } = recordIn(state);
  return [['docker', '--host', `unix://${socket}`, verb, id.slice(0, 12)]];
};

const removed: Sighting = { ok: true, says: 'the container was removed', numbers: {} };

/** Lets a paused container continue. One that was restarted since is not paused by this fault, and is left alone. */
export const containerUnpause: UndoHandler = {
  kind: 'container.unpause',
  async undo(state, signal) {
    const { startedAt } = recordIn(state);
    const now = await look(state, signal);
    if (now?.paused && now.startedAt === startedAt) await ask(state, 'unpause', signal);
  },
  async verifyRemoved(state, signal) {
    const { startedAt } = recordIn(state);
    const now = await look(state, signal);
    if (now === null) return removed;
    const isPaused = now.paused && now.startedAt === startedAt;
    return { ok: !isPaused, says: isPaused ? 'the container is still paused' : 'the container is not paused', numbers: {} };
  },
  commands: (state) => command(state, 'unpause'),
  limitMs: () => engineBackMs,
};

/**
 * What the engine says once it has noticed that the main process of the record has ended, which takes it some milliseconds. `main: null`: the
 * process is not on this machine, so only the engine can tell.
 */
async function lookAfterEnd(state: Json, signal: AbortSignal): Promise<Container | null> {
  const { startedAt } = recordIn(state);
  const main = identityIn(state, 'main');
  for (;;) {
    const now = await look(state, signal);
    const isStale = now?.running === true && !now.restarting && now.startedAt === startedAt;
    if (!isStale || main === null || (await stateOf(main)) !== null) return now;
    await sleep(pollMs, undefined, { signal });
  }
}

/** Starts a container that a fault has ended, unless its restart policy does so. */
export const containerStart: UndoHandler = {
  kind: 'container.start',
  async undo(state, signal) {
    await startIfDown(state, signal);
  },
  async verifyRemoved(state, signal) {
    const now = await lookAfterEnd(state, signal);
    if (now === null) return removed;
    if (isDown(now)) return { ok: false, says: 'the container does not run', numbers: {} };
    const says = now.running && !now.restarting ? 'the container runs' : 'its restart policy starts the container again';
    return { ok: true, says, numbers: { restarts: now.restarts } };
  },
  commands: (state) => command(state, 'start'),
  limitMs: () => engineBackMs,
};

/** Resolves with whether it had to start the container. */
export async function startIfDown(state: Json, signal: AbortSignal): Promise<boolean> {
  const now = await lookAfterEnd(state, signal);
  if (now === null || !isDown(now)) return false;
  await ask(state, 'start', signal);
  return true;
}

/** Neither running nor about to be restarted by the engine. */
export const isDown = ({ running, restarting, willRestart }: Container): boolean => !running && !restarting && !willRestart;

/** The recorded main process is alive, so the container runs, even if the engine does not respond now. */
async function isAlive(state: Json): Promise<boolean> {
  const main = identityIn(state, 'main');
  return main !== null && (await stateOf(main)) !== null;
}

/** For a fault that may end its container, or not: starts it if it has ended, unless its restart policy does so. */
export async function startIfEnded(state: Json, signal: AbortSignal): Promise<boolean> {
  return (await isAlive(state)) ? false : startIfDown(state, signal);
}

/** Does the container run, or will its restart policy start it? It counts as well if it was removed. */
export const runs = async (state: Json, signal: AbortSignal): Promise<Sighting> =>
  (await isAlive(state)) ? { ok: true, says: 'the container runs', numbers: {} } : containerStart.verifyRemoved(state, signal);
