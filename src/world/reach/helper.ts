import { GateFailure } from '../../core/model/failure.ts';
import { endIn, type HelperContainer, type HelperOptions, helperLabel, startHelper } from '../containers/helper-container.ts';
import { labelled, ownMark } from '../containers/helpers-left.ts';
import { type Container, inspect } from '../containers/inspect.ts';
import { askEngine } from '../containers/request.ts';
import { engineSocket } from '../containers/socket.ts';
import { within } from '../within.ts';
import type { Reach } from './commands.ts';
import { heldLater } from './held-later.ts';
import type { HelperNeeds } from './rights.ts';
import type { CommandEnd, HeldCommand } from './run-command.ts';
import type { Place } from './words.ts';

/** Where helper containers can be made. */
export interface Near {
  /** Path of the engine's socket. */
  readonly socket: string;
  /** Id of a container whose image they are made of, if they act in no container's network. */
  readonly id?: string;
  /** Called before the first one is made: resolves when its undo is on record. */
  owe?(): Promise<void>;
}

/** An engine on a busy machine takes seconds to start a container. */
const startMs = 15_000;
const usualMs = 5_000;

const unavailable = (message: string, hint?: string): GateFailure =>
  new GateFailure('TARGET_UNAVAILABLE', message, hint === undefined ? {} : { hint });

/**
 * Runs each command in a container of its own. It is made of the image of the container that it acts on, so nothing is pulled, and runs the programs
 * of this machine.
 * @param runId marks the containers, so that recovery ends those in progress; left out in recovery itself
 */
export function helperReach(near: Near, needs: HelperNeeds, runId?: string): Reach {
  let owed: Promise<void> | undefined;
  const start = async (place: Place, words: readonly string[], limitMs: number | null, signal: AbortSignal): Promise<HelperContainer> => {
    owed ??= near.owe?.() ?? Promise.resolve();
    await owed;
    const found = await surroundingsOf(near, place, signal);
    const options = { ...optionsFor(near, needs, place, found), owner: await ownMark(), run: runId ?? '' };
    const helper = await startHelper(options, words, limitMs, signal);
    try {
      // A container that was restarted meanwhile has another network, and nothing is on record for that one.
      if (place !== 'empty' && place !== 'machine' && (await inspect(near.socket, found.id, signal))?.netns !== place.netns)
        throw unavailable('the container was restarted before the gate could act in its network');
      helper.write('go\n');
      return helper;
    } catch (error) {
      await helper.remove();
      throw error;
    }
  };
  return {
    way: 'helper',
    run: (place, words, signal, { stdin = '', limitMs = usualMs } = {}) =>
      within(startMs + limitMs, signal, async (limit) => {
        const helper = await start(place, words, limitMs, limit);
        helper.write(stdin);
        helper.end();
        return endOf(helper, limit);
      }),
    hold: (place, words) => heldLater(within(startMs, null, async (limit) => commandOf(await start(place, words, null, limit)))),
    async exists({ netns }, signal) {
      return (await ownerOf(near, netns, signal)) !== null;
    },
  };
}

/** May this user make containers on the engine of this machine? Whether they can do what a fault needs shows for each target. */
export const canMakeHelpers = async (signal: AbortSignal): Promise<boolean> => {
  try {
    return (await askEngine(await engineSocket(), 'GET', '/_ping', signal)).status === 200;
  } catch {
    return false;
  }
};

async function endOf(helper: HelperContainer, signal: AbortSignal): Promise<CommandEnd> {
  const over = new Promise<true>((done) => signal.addEventListener('abort', () => done(true), { once: true }));
  const isOver = signal.aborted || (await Promise.race([helper.removed, over])) === true;
  if (isOver) {
    await helper.remove();
    throw signal.reason;
  }
  return endIn(await helper.printed);
}

const commandOf = (helper: HelperContainer): HeldCommand => {
  helper.unref();
  return { ready: Promise.resolve(), send: (line) => helper.write(line), close: () => helper.end() };
};

type Surroundings = Pick<Container, 'id' | 'image'>;

/** The container in whose network a helper acts, or whose image it is made of. */
async function surroundingsOf(near: Near, place: Place, signal: AbortSignal): Promise<Surroundings> {
  if (place !== 'machine' && place !== 'empty') {
    const owner = await ownerOf(near, place.netns, signal);
    if (owner === null) throw unavailable('no running container has this network');
    return owner;
  }
  const found = near.id === undefined ? null : await inspect(near.socket, near.id, signal);
  if (found !== null) return found;
  throw unavailable('there is no container whose image a helper container could be made of');
}

const optionsFor = (
  { socket }: Near,
  needs: HelperNeeds,
  place: Place,
  { id, image }: Surroundings,
): Omit<HelperOptions, 'owner' | 'run'> => {
  const onMachine = place === 'machine';
  return {
    socket,
    image,
    capabilities: (onMachine ? needs.onMachine : needs.inNetwork) ?? [],
    networkOf: place === 'machine' || place === 'empty' ? null : id,
    seesProcesses: onMachine && needs.actsOn === 'processes',
    writesCgroups: onMachine && needs.actsOn === 'cgroups',
  };
};

/** The running container that has this network; `null`: it has ended, and its network with it. */
async function ownerOf({ socket, id }: Near, netns: string, signal: AbortSignal): Promise<Container | null> {
  const first = id === undefined ? null : await inspect(socket, id, signal);
  if (first?.netns === netns) return first;
  for (const { Id, Labels } of await labelled(socket, { status: ['running', 'paused'] }, signal)) {
    if (Labels?.[helperLabel] !== undefined) continue;
    const one = await inspect(socket, Id, signal);
    if (one?.netns === netns) return one;
  }
  return null;
}
