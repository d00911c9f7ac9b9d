import { readlinkSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { namesIn, readSmallFile } from './descriptors.ts';
import { allPids } from './scan.ts';

const listening = '0A';

/** Pids that hold a socket listening on this TCP port, lowest first; source: proc(5), /proc/net/tcp. */
export async function listenersOf(port: number): Promise<number[]> {
  const inodes = new Set((await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((file) => inodesIn(file, port)))).flat());
  if (inodes.size === 0) return [];
  const holders: number[] = [];
  for (const pid of await allPids()) {
    if (holds(pid, inodes)) holders.push(pid);
    await nextTurn();
  }
  return holders.sort((a, b) => a - b);
}

async function inodesIn(file: string, port: number): Promise<string[]> {
  const text = await readSmallFile(file).catch(() => '');
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && Number.parseInt(local?.split(':')[1] ?? '', 16) === port)
    .map((fields) => fields[9] ?? '');
}

/** The calls are quick and many: a turn of the event loop between two processes keeps a load on time, a thread for each call would not. */
function holds(pid: number, inodes: ReadonlySet<string>): boolean {
  try {
    return namesIn(`/proc/${pid}/fd`).some((fd) => inodes.has(inodeOf(pid, fd)));
  } catch {
    return false;
  }
}

function inodeOf(pid: number, fd: string): string {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? '';
  } catch {
    return '';
  }
}
