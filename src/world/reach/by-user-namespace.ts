import { GateFailure } from '../../core/model/failure.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { inspect } from '../containers/inspect.ts';
import { mainProcess } from '../containers/main-process.ts';
import { stateOf } from '../process/identity.ts';
import { within } from '../within.ts';
import type { Reach } from './commands.ts';
import { heldLater } from './held-later.ts';
import type { Near } from './helper.ts';
import { holdCommand, runCommand } from './run-command.ts';
import { type HeldNamespaces, holdNamespaces } from './user-namespace.ts';
import type { Place } from './words.ts';

const usualMs = 5_000;
const startMs = 5_000;

const hasEnded = 'the container whose network it is has ended';

const unavailable = (message: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message);

/**
 * Runs each command in the user namespace of a container of a rootless engine, where this user may do what root may do elsewhere, and in its
 * network namespace. The way in is the main process of the container.
 * @param near left out: containers that have been started again are not found
 * @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself
 */
export function userNamespaceReach(near: Near | undefined, runId?: string): Reach {
  const marked = runId === undefined ? {} : { runId };
  const entered = async (place: Exclude<Place, 'machine'>, signal: AbortSignal): Promise<HeldNamespaces | null> => {
    const main = place === 'empty' ? await mainOf(near, near?.id, null, signal) : await mainIn(near, place, signal);
    return main === null ? null : holdNamespaces(main);
  };
  return {
    way: 'user-namespace',
    run: (place, words, signal, { stdin = '', limitMs = usualMs } = {}) =>
      within(limitMs, signal, async (limit) => {
        const options = { stdin, limitMs, ...marked };
        if (place === 'machine') return runCommand(words, options, limit);
        const held = await entered(place, limit);
        if (held === null) return { status: null, stdout: '', stderr: hasEnded };
        try {
          return await runCommand(wordsIn(held, place, words), options, limit);
        } finally {
          await held.release();
        }
      }),
    hold(place, words) {
      if (place === 'machine') return holdCommand(words, runId);
      const start = async (limit: AbortSignal) => {
        const held = await entered(place, limit);
        if (held === null) throw unavailable(hasEnded);
        const command = holdCommand(wordsIn(held, place, words), runId);
        const close = (): void => {
          command.close();
          void held.release();
        };
        return { ...command, close };
      };
      return heldLater(within(startMs, null, start));
    },
    exists: async (place, signal) => (await mainIn(near, place, signal)) !== null,
  };
}

/** The namespaces are entered by files that are open, so that no other process can have got the pid. */
export const enteringWords = (held: HeldNamespaces): readonly string[] => [...userWords(held), `--net=${held.net}`, '--'];

const userWords = ({ user, isRoot }: HeldNamespaces): readonly string[] => [
  ...['nsenter', `--user=${user}`, ...(isRoot ? ['--preserve-credentials'] : ['--setuid=0', '--setgid=0'])],
];

const wordsIn = (held: HeldNamespaces, place: Exclude<Place, 'machine'>, words: readonly string[]): readonly string[] =>
  place === 'empty' ? [...userWords(held), '--', 'unshare', '-n', '--', ...words] : [...enteringWords(held), ...words];

/** The process by which this network is entered; `null`: its container has ended, and the network with it. */
async function mainIn(
  near: Near | undefined,
  { netns, main }: Exclude<Place, string>,
  signal: AbortSignal,
): Promise<ProcessIdentity | null> {
  if (main === undefined) throw unavailable('no process is known by which the network of the container could be entered');
  if ((await stateOf(main.process)) !== null) return main.process;
  // A restart policy starts the container again in the same network.
  return mainOf(near, main.container, netns, signal);
}

/** @param netns the network that the container must have; `null`: any */
async function mainOf(
  near: Near | undefined,
  id: string | undefined,
  netns: string | null,
  signal: AbortSignal,
): Promise<ProcessIdentity | null> {
  const found = near === undefined || id === undefined ? null : await inspect(near.socket, id, signal);
  return found === null || (netns !== null && found.netns !== netns) ? null : mainProcess(found);
}
