import { GateFailure } from '../../core/model/failure.ts';
import type { KeeperClient } from '../keeper/client.ts';
import { enteringWords } from '../reach/by-user-namespace.ts';
import { commandMark } from '../reach/end-commands.ts';
import type { Way } from '../reach/rights.ts';
import { holdNamespaces } from '../reach/user-namespace.ts';
import { type Network, type Place, wordsBy } from '../reach/words.ts';

export type LinkKeeper = Pick<KeeperClient, 'pid' | 'ask'>;

/**
 * Who carries a link: the keeper of the gate, or a process like it in the network of a container, where connections cannot reach this machine. That
 * process ends with the gate.
 */
export interface Carrier {
  readonly keeper: LinkKeeper;
  /** Starts one in this network. The one before ends with its connections. @throws GateFailure where the network cannot be entered */
  enter(place: Place, way: Way): Promise<void>;
  close(): Promise<void>;
}

const closeMs = 2_000;

type Start = (enter: readonly string[]) => Promise<KeeperClient>;

export function carrierOf(keeper: LinkKeeper, start: Start | undefined, runId: string): Carrier {
  let inside: KeeperClient | null = null;
  const current = (): LinkKeeper => inside ?? keeper;
  const close = async (): Promise<void> => {
    const ending = inside;
    inside = null;
    await ending?.close(closeMs);
  };
  return {
    keeper: {
      get pid() {
        return current().pid;
      },
      ask: (request, signal) => current().ask(request, signal),
    },
    async enter(place, way) {
      if (start === undefined || typeof place === 'string' || way === 'helper')
        throw new TypeError('a link cannot be carried in this place');
      const { words, release } = await entryOf(place, way, runId);
      try {
        const next = await start(words);
        await next.booted;
        await close();
        inside = next;
      } finally {
        await release();
      }
    },
    close,
  };
}

interface Entry {
  readonly words: readonly string[];
  release(): Promise<void>;
}

type CarryingWay = Exclude<Way, 'helper'>;

/** @throws GateFailure TARGET_UNAVAILABLE where no process can be kept in the network of a container */
export function carryingWay(way: Way): CarryingWay {
  if (way !== 'helper') return way;
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    'this machine has no address in the network of the container, and helper containers do not carry links in it',
    {
      hint: 'run the gate as root, or with `sudo` that asks for no password; or put the containers into a network of the kind `bridge`, which Docker and Compose make unless told otherwise',
    },
  );
}

async function entryOf(place: Network, way: CarryingWay, runId: string): Promise<Entry> {
  const limits = { limitMs: null, mark: commandMark(runId) };
  if (way === 'root') return { words: wordsBy(way, place, [], limits), release: async () => undefined };
  // `sudo` passes no variable on; that the channel is at descriptor 0 is one of them. It closes all descriptors from 3 on.
  if (way === 'sudo') return { words: wordsBy(way, place, ['env', ...keeperVariables], limits), release: async () => undefined };
  const held = place.main === undefined ? null : await holdNamespaces(place.main.process);
  if (held === null) throw new GateFailure('TARGET_UNAVAILABLE', 'the container whose connections the link carries has ended');
  return { words: enteringWords(held), release: held.release };
}

/** Source: `setupChannel` of Node, which reads the first two when a program starts. */
const keeperVariables = ['NODE_CHANNEL_FD=0', 'NODE_CHANNEL_SERIALIZATION_MODE=json', 'CHAOS_GATE_KEEPER=1'];
