import { readlinkSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { reachOf } from '../../core/address/reach.ts';
import { closedIn, listenersIn, type Socket, socketsIn } from '../../core/discovery/sockets.ts';
import { namesIn, readSmallFile } from './descriptors.ts';
import { allPids } from './scan.ts';

/** Flag of a Unix socket that accepts connections; source: linux/net.h, SO_ACCEPTCON. */
const accepting = 0x10000;

/** An address on which a process accepts connections. */
export type Listening =
  /** `host`: `any` for all addresses of the machine, `loopback`, or `other` for one address that is not loopback. */
  { readonly port: number; readonly host: 'any' | 'loopback' | 'other' } | { readonly path: string };

/**
 * Probes must be sent in the meantime. On a busy machine one turn of the event loop takes up to 40 ms, so one turn for each process would
 * take seconds.
 */
const longestTurnMs = 5;

/** Pids that hold a socket listening on this TCP port, lowest first; source: proc(5), /proc/net/tcp. */
export async function listenersOf(port: number): Promise<number[]> {
  const inodes = new Set((await listeningSockets()).filter((socket) => socket.port === port).map(({ inode }) => inode));
  if (inodes.size === 0) return [];
  const holders: number[] = [];
  let turnMs = performance.now();
  for (const pid of await allPids()) {
    if (socketsOf(pid).some((inode) => inodes.has(inode))) holders.push(pid);
    if (performance.now() - turnMs < longestTurnMs) continue;
    await nextTurn();
    turnMs = performance.now();
  }
  return holders.sort((a, b) => a - b);
}

/**
 * Does any socket of this machine listen on the port? Also true for processes whose sockets are not readable.
 * @param pid looks in the network namespace of this process
 */
export const isListenedOn = async (port: number, pid: number | 'self' = 'self'): Promise<boolean> =>
  (await listeningSockets(pid)).some((socket) => socket.port === port);

/** The users whose sockets listen on this TCP port of this machine. Readable by everybody. */
export const usersListeningOn = async (port: number): Promise<readonly number[]> => [
  ...new Set((await listeningSockets()).filter((socket) => socket.port === port).map(({ user }) => user)),
];

/** All addresses on which these processes accept connections, without duplicates, ports first. */
export async function listeningOf(pids: readonly number[]): Promise<Listening[]> {
  const held = new Set(pids.flatMap(socketsOf));
  const ports = (await listeningSockets()).filter(({ inode }) => held.has(inode)).map(({ port, host }) => ({ port, host }));
  const paths = (await unixSockets()).filter(({ inode }) => held.has(inode)).map(({ path }) => ({ path }));
  const found = [...ports.sort((a, b) => a.port - b.port), ...paths].map((place) => [JSON.stringify(place), place] as const);
  return [...new Map(found).values()];
}

/**
 * Every TCP socket of a network namespace that listens or has a peer; source: proc(5), /proc/net/tcp. Empty when it cannot be read.
 * @param pid a process in the namespace
 * @param wanted inodes of the sockets to read; `null`: all
 */
export const tcpSockets = async (pid: number | 'self', wanted: ReadonlySet<string> | null = null): Promise<Socket[]> =>
  (await tablesOf(pid)).flatMap((text) => socketsIn(text, wanted));

/** The same for a namespace, and apart from it the connections there that have ended within the last minute. */
export async function tcpSocketsAndClosed(
  pid: number,
): Promise<{ readonly sockets: readonly Socket[]; readonly closed: readonly Socket[] }> {
  const tables = await tablesOf(pid);
  return { sockets: tables.flatMap((text) => socketsIn(text)), closed: tables.flatMap(closedIn) };
}

const tablesOf = (pid: number | 'self'): Promise<string[]> =>
  Promise.all(['tcp', 'tcp6'].map((file) => readSmallFile(`/proc/${pid}/net/${file}`).catch(() => '')));

async function listeningSockets(pid: number | 'self' = 'self') {
  const all = (await tablesOf(pid)).flatMap(listenersIn);
  return all.map(({ inode, user, local }) => ({ inode, user, port: local.port, host: hostOf(local.host) }));
}

const hostOf = (host: string): 'any' | 'loopback' | 'other' =>
  host === '0.0.0.0' || host === '::' ? 'any' : reachOf(host) === 'loopback' ? 'loopback' : 'other';

async function unixSockets(): Promise<{ readonly inode: string; readonly path: string }[]> {
  const text = await readSmallFile('/proc/net/unix').catch(() => '');
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => (Number.parseInt(fields[3] ?? '', 16) & accepting) !== 0 && fields[7] !== undefined)
    .map((fields) => ({ inode: fields[6] ?? '', path: fields.slice(7).join(' ') }));
}

/** Inodes of the sockets that a process holds. Synchronous: the calls are short and many, so a thread for each would cost more than the call. */
export function socketsOf(pid: number): string[] {
  try {
    return namesIn(`/proc/${pid}/fd`).flatMap((fd) => inodeOf(pid, fd) ?? []);
  } catch {
    return [];
  }
}

function inodeOf(pid: number, fd: string): string | undefined {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
  } catch {
    return undefined;
  }
}
