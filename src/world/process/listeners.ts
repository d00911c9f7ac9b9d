import { readdir, readFile, readlink } from 'node:fs/promises';
import { allPids } from './scan.ts';

const listening = '0A';

/** Pids that hold a socket listening on this TCP port, lowest first; source: proc(5), /proc/net/tcp. */
export async function listenersOf(port: number): Promise<number[]> {
  const inodes = new Set((await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map((file) => inodesIn(file, port)))).flat());
  if (inodes.size === 0) return [];
  const holders = await Promise.all((await allPids()).map(async (pid) => ((await holds(pid, inodes)) ? pid : null)));
  return holders.filter((pid) => pid !== null).sort((a, b) => a - b);
}

async function inodesIn(file: string, port: number): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => state === listening && Number.parseInt(local?.split(':')[1] ?? '', 16) === port)
    .map((fields) => fields[9] ?? '');
}

async function holds(pid: number, inodes: ReadonlySet<string>): Promise<boolean> {
  const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const links = await Promise.all(fds.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')));
  return links.some((link) => inodes.has(/^socket:\[(\d+)\]$/.exec(link)?.[1] ?? ''));
}
