import { setTimeout as sleep } from 'node:timers/promises';
import type { Look } from '../../core/discovery/looks.ts';
import { programName } from '../../core/discovery/program-name.ts';
import type { Socket } from '../../core/discovery/sockets.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { readSmallFile } from '../process/descriptors.ts';
import { socketsOf, tcpSockets, tcpSocketsAndClosed } from '../process/listeners.ts';
import { membersOf } from '../process/members.ts';

/** What is looked at: processes of this machine with their descendants, and containers by a process in their network. */
export interface Watched {
  readonly roots: readonly ProcessIdentity[];
  readonly containers: readonly { readonly name: string; readonly pid: number }[];
}

/** A process of the preview. */
export interface SeenProcess {
  readonly pid: number;
  readonly name: string;
}

/** A connection that is opened for each request often lives 20 ms or less. */
const pollMs = 5;
/** All processes of the machine are listed this often: that takes longer than a look. */
const listMs = 250;
/** Bounds what an app that connects very often can cause. */
const mostClosed = 20_000;
/** Looks are merged as they come, so that their number does not matter; this many distinct ones are kept. */
const mostLooks = 2000;

/** The processes under the roots, in the order of their pids. */
export async function processesUnder(roots: readonly ProcessIdentity[]): Promise<readonly SeenProcess[]> {
  const members = await membersOf(roots);
  const named = members.map(async ({ pid }) => ({ pid, name: await nameOf(pid) }));
  return (await Promise.all(named)).sort((a, b) => a.pid - b.pid);
}

/** The name of a process for people; `unknown` if it has ended. */
export async function nameOf(pid: number): Promise<string> {
  const [comm, cmdline] = await Promise.all(['comm', 'cmdline'].map((file) => readSmallFile(`/proc/${pid}/${file}`).catch(() => '')));
  return programName({ comm: comm ?? '', args: (cmdline ?? '').split('\0').filter((arg) => arg !== '') });
}

/** What all parties hold now. Processes that the gate may not read have no sockets. */
export const lookAt = async ({ roots, containers }: Watched): Promise<Look> => heldBy(await processesUnder(roots), containers, new Known());

/** A socket that is created and not yet connected is in no table: a name without a socket is looked up again for this long. */
const unconnectedMs = 500;

/**
 * The addresses of sockets by inode. Reading the tables takes 50 ms on a machine with thousands of connections, and the names of a process's
 * sockets less than 1 ms, so the tables are read only for names that are new.
 */
class Known {
  readonly #sockets = new Map<string, Socket>();
  readonly #firstSeenMs = new Map<string, number>();
  readonly #closed = new Set<string>();

  async of(inodes: readonly string[]): Promise<ReadonlyMap<string, Socket>> {
    const nowMs = performance.now();
    for (const inode of inodes) if (!this.#firstSeenMs.has(inode)) this.#firstSeenMs.set(inode, nowMs);
    const isUnknown = (inode: string): boolean =>
      !this.#sockets.has(inode) && nowMs - (this.#firstSeenMs.get(inode) ?? nowMs) <= unconnectedMs;
    if (inodes.some(isUnknown)) for (const socket of await tcpSockets('self', new Set(inodes))) this.#sockets.set(socket.inode, socket);
    return this.#sockets;
  }

  /**
   * Those that no look had before. A connection that is opened for each request is usually over before the next look. In a container the kernel
   * remembers it for a minute; on this machine it no longer says whose it was.
   */
  newlyClosed(container: string, closed: readonly Socket[]): readonly Socket[] {
    return closed.filter(({ local, remote }) => {
      const name = `${container} ${local.host} ${local.port} ${remote.host} ${remote.port}`;
      if (this.#closed.has(name) || this.#closed.size >= mostClosed) return false;
      this.#closed.add(name);
      return true;
    });
  }
}

async function heldBy(processes: readonly SeenProcess[], containers: Watched['containers'], known: Known): Promise<Look> {
  const inodes = processes.map(({ pid }) => socketsOf(pid));
  const byInode = await known.of(inodes.flat());
  const held = processes.map(({ name }, n) => ({
    kind: 'program' as const,
    name,
    sockets: (inodes[n] ?? []).flatMap((inode) => byInode.get(inode) ?? []),
  }));
  const inside = containers.map(async ({ name, pid }) => {
    const { sockets, closed } = await tcpSocketsAndClosed(pid);
    return { kind: 'container' as const, name, sockets: [...sockets, ...known.newlyClosed(name, closed)] };
  });
  return [...held, ...(await Promise.all(inside))];
}

/**
 * Looks again and again until `work` is done. A look that fails is left out.
 * @param pauseMs between two looks
 */
export async function lookDuring<T>(
  watched: () => Watched,
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  pauseMs = pollMs,
): Promise<{ readonly looks: readonly Look[]; readonly of: T }> {
  const looks = new Map<string, Look>();
  const done = new AbortController();
  let processes: readonly SeenProcess[] = [];
  const known = new Known();
  let listedMs = Number.NEGATIVE_INFINITY;
  const lookOnce = async (): Promise<void> => {
    const { roots, containers } = watched();
    if (performance.now() - listedMs > listMs) {
      processes = await processesUnder(roots).catch(() => processes);
      listedMs = performance.now();
    }
    const look = await heldBy(processes, containers, known).catch((): Look => []);
    const seen = JSON.stringify(look);
    if (looks.has(seen) || looks.size < mostLooks) looks.set(seen, look);
  };
  // The first look lists all processes, which takes time.
  await lookOnce();
  const looking = (async () => {
    while (!done.signal.aborted && !signal.aborted) {
      await lookOnce();
      await sleep(pauseMs, undefined, { signal: done.signal }).catch(() => undefined);
    }
    // Short work may end between two looks, with its connections still open.
    await lookOnce();
  })();
  try {
    const of = await work(signal);
    done.abort();
    await looking;
    return { of, looks: [...looks.values()] };
  } finally {
    done.abort();
    await looking;
  }
}
