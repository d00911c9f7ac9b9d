import { readlink, realpath } from 'node:fs/promises';
import { sep } from 'node:path';
import { knownByProgram } from '../../core/discovery/services.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { identityOf } from '../process/identity.ts';
import { listeningOf } from '../process/listeners.ts';
import { membersOf } from '../process/members.ts';
import { allPids } from '../process/scan.ts';
import { nameOf } from './looking.ts';
import { request } from './request.ts';

/** An app that already runs in a folder. */
export interface RunningApp {
  readonly root: ProcessIdentity;
  readonly name: string;
  readonly ports: readonly number[];
}

/** The first process that works in this folder and serves HTTP: a store that was started there is not the app. `null`: there is none. */
export async function runningIn(folder: string, signal: AbortSignal): Promise<RunningApp | null> {
  const root = await realpath(folder);
  for (const pid of (await allPids()).sort((a, b) => a - b)) {
    const cwd = pid === process.pid ? '' : await readlink(`/proc/${pid}/cwd`).catch(() => '');
    if (cwd !== root && !cwd.startsWith(root + sep)) continue;
    const found = await listeningApp(pid);
    if (found !== null && (await servesHttp(found, signal))) return found;
  }
  return null;
}

async function servesHttp({ ports }: RunningApp, signal: AbortSignal): Promise<boolean> {
  for (const port of ports) if ((await request('localhost', port, '/', signal)).status !== null) return true;
  return false;
}

async function listeningApp(pid: number): Promise<RunningApp | null> {
  const [identity, name] = await Promise.all([identityOf(pid), nameOf(pid)]);
  if (identity === null || knownByProgram(name) !== undefined) return null;
  const members = await membersOf([identity]);
  const listening = await listeningOf(members.map((one) => one.pid));
  const ports = [...new Set(listening.flatMap((one) => ('port' in one ? [one.port] : [])))];
  return ports.length === 0 ? null : { root: identity, name, ports };
}
