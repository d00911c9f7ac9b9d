import { readlink } from 'node:fs/promises';
import * as z from 'zod';
import { bootId, identityOf, stateOf } from '../process/identity.ts';
import { helperLabel, removeHelper, runLabel } from './helper-container.ts';
import { askEngine } from './request.ts';

const listed = z.array(z.object({ Id: z.string(), Labels: z.record(z.string(), z.string()).nullish() }));

/** Containers that the engine finds by these filters. */
export async function labelled(socket: string, filters: Readonly<Record<string, readonly string[]>>, signal: AbortSignal) {
  const query = encodeURIComponent(JSON.stringify(filters));
  const { status, body } = await askEngine(socket, 'GET', `/containers/json?all=1&filters=${query}`, signal);
  const read = listed.safeParse(body);
  if (status !== 200 || !read.success) throw new Error(`the container engine responded ${status} to a request for its containers`);
  return read.data;
}

/** Names this process, on this machine or in this container. */
export async function ownMark(): Promise<string> {
  const { startTicks = 0 } = (await identityOf(process.pid)) ?? {};
  return [await processNamespace(), process.pid, startTicks, await bootId()].join(' ');
}

const processNamespace = (): Promise<string> => readlink('/proc/self/ns/pid').catch(() => '');

/** A process of another namespace cannot be seen from here, so it may live. */
async function hasEnded(owner: string): Promise<boolean> {
  const [namespace, pid, startTicks, boot = ''] = owner.split(' ');
  if (boot !== (await bootId())) return boot !== '';
  if (namespace !== (await processNamespace())) return false;
  return (await stateOf({ pid: Number(pid), startTicks: Number(startTicks), bootId: boot })) === null;
}

/** The helper containers of a run, and those of processes that have ended. */
export async function helpersOf(socket: string, runId: string, signal: AbortSignal): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { Id, Labels } of await labelled(socket, { label: [helperLabel] }, signal))
    if (Labels?.[runLabel] === runId || (await hasEnded(Labels?.[helperLabel] ?? ''))) found.push(Id);
  return found;
}

export async function removeHelpersOf(socket: string, runId: string, signal: AbortSignal): Promise<void> {
  for (const id of await helpersOf(socket, runId, signal)) await removeHelper(socket, id);
}
