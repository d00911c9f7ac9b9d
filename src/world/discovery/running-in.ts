import { readlink, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { knownByProgram } from '../../core/discovery/services.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { identityOf } from '../process/identity.ts';
import { listeningOf } from '../process/listeners.ts';
import { membersOf } from '../process/members.ts';
import { allPids } from '../process/scan.ts';
import { nameOf } from './looking.ts';

/** An app that already runs in a folder. */
export interface RunningApp {
  readonly root: ProcessIdentity;
  readonly name: string;
  readonly ports: readonly number[];
}

/** The first process that works in this folder, listens on a TCP port and is not a store. `null`: there is none. */
export async function runningIn(folder: string): Promise<RunningApp | null> {
  const root = await realpath(folder);
  for (const pid of (await allPids()).sort((a, b) => a - b)) {
    const cwd = pid === process.pid ? '' : await readlink(`/proc/${pid}/cwd`).catch(() => '');
    if (cwd !== root && !cwd.startsWith(root + sep)) continue;
    const found = await listeningApp(pid);
    if (found !== null) return found;
  }
  return null;
}

async function listeningApp(pid: number): Promise<RunningApp | null> {
  const [identity, name] = await Promise.all([identityOf(pid), nameOf(pid)]);
  if (identity === null || knownByProgram(name) !== undefined) return null;
  const members = await membersOf([identity]);
  const listening = await listeningOf(members.map((one) => one.pid));
  const ports = [...new Set(listening.flatMap((one) => ('port' in one ? [one.port] : [])))];
  return ports.length === 0 ? null : { root: identity, name, ports };
}
