import { GateFailure } from '../../core/model/failure.ts';
import type { KeeperClient } from '../keeper/client.ts';
import { enteringWords } from '../reach/by-user-namespace.ts';
import { holdNamespaces } from '../reach/user-namespace.ts';
import type { Place } from '../reach/words.ts';

export type LinkKeeper = Pick<KeeperClient, 'pid' | 'ask'>;

/**
 * Who carries a link: the keeper of the gate, or a process like it in the network of a container of a rootless engine, in which this machine has no
 * address. That process ends with the gate.
 */
export interface Carrier {
  readonly keeper: LinkKeeper;
  /** Starts one in this network. The one before ends with its connections. @throws GateFailure where the network cannot be entered */
  enter(place: Place): Promise<void>;
  close(): Promise<void>;
}

const closeMs = 2_000;

export function carrierOf(keeper: LinkKeeper, start: ((enter: readonly string[]) => Promise<KeeperClient>) | undefined): Carrier {
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
    async enter(place) {
      if (start === undefined || typeof place === 'string' || place.main === undefined)
        throw new TypeError('a link cannot be carried in this place');
      const held = await holdNamespaces(place.main.process);
      if (held === null) throw new GateFailure('TARGET_UNAVAILABLE', 'the container whose connections the link carries has ended');
      try {
        const next = await start(enteringWords(held));
        await next.booted;
        await close();
        inside = next;
      } finally {
        await held.release();
      }
    },
    close,
  };
}
