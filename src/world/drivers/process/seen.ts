import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultSignal, Sighting } from '../../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import { stateOf } from '../../process/identity.ts';
import { type Listening, listeningOf } from '../../process/listeners.ts';
import type { Victims } from './victims.ts';

const pollMs = 10;
/** Bit of SIGTERM in the masks of /proc/PID/status; source: proc(5). */
const termBit = 1n << 14n;

/** The state of a target before its fault, to show what the fault changed. */
export interface Before {
  readonly victims: Victims;
  /** The addresses on which the struck processes accepted connections. */
  readonly listening: readonly Listening[];
}

export const lookBefore = async (victims: Victims): Promise<Before> => ({
  victims,
  listening: await listeningOf(victims.processes.map(({ pid }) => pid)),
});

/**
 * Reads the effect of a signal from /proc, not from what was sent. SIGKILL: a process has ended. SIGTERM: a process has ended, or no longer
 * accepts connections on one of its addresses. SIGSTOP: a process is stopped, or a supervisor noticed and ended it. A process may take a
 * while to act on SIGTERM, or ignore it.
 */
export async function seen(
  name: FaultSignal,
  struck: readonly ProcessIdentity[],
  before: Before | undefined,
  signal: AbortSignal,
): Promise<Sighting> {
  for (;;) {
    const states = await Promise.all(struck.map(stateOf));
    const ended = states.filter((state) => state === null).length;
    const stopped = name === 'SIGSTOP' ? states.filter((state) => state === 'T').length : 0;
    const done = ended + stopped === struck.length;
    const closed = name === 'SIGTERM' && !done ? await closedSince(struck, before) : 0;
    if (done || closed > 0 || signal.aborted)
      return name === 'SIGSTOP' ? stopSighting(struck.length, stopped, ended) : endSighting(name, struck, ended, closed, before);
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

/** The number of addresses on which the struck processes no longer accept connections. */
async function closedSince(struck: readonly ProcessIdentity[], before: Before | undefined): Promise<number> {
  if (before === undefined || before.listening.length === 0) return 0;
  const now = new Set((await listeningOf(struck.map(({ pid }) => pid))).map((place) => JSON.stringify(place)));
  return before.listening.filter((place) => !now.has(JSON.stringify(place))).length;
}

async function endSighting(
  name: FaultSignal,
  struck: readonly ProcessIdentity[],
  ended: number,
  closed: number,
  before: Before | undefined,
): Promise<Sighting> {
  const all = struck.length;
  const workers = before?.victims.workers.length ?? 0;
  const numbers = { processes: all, ended, ...(workers > 0 && { workers }), ...(closed > 0 && { closed }) };
  if (ended > 0) return { ok: true, says: endedSays(all, ended, await workersEnded(struck, before), before), numbers };
  if (closed > 0) return { ok: true, says: 'it has stopped accepting connections, and finishes the requests that it has', numbers };
  if (name !== 'SIGTERM' || !(await anyCatches(struck))) return { ok: false, says: 'no process ended', numbers };
  return {
    ok: false,
    says: 'no process ended and none closed its port, although the signal was caught',
    numbers: { ...numbers, caught: 1 },
  };
}

/** Workers that were not struck, but ended with their main process. */
async function workersEnded(struck: readonly ProcessIdentity[], before: Before | undefined): Promise<number> {
  const others = (before?.victims.workers ?? []).filter(({ pid }) => !struck.some((one) => one.pid === pid));
  return (await Promise.all(others.map(stateOf))).filter((state) => state === null).length;
}

function endedSays(all: number, ended: number, alsoEnded: number, before: Before | undefined): string {
  const { main = null, workers = [], processes = [], index = null } = before?.victims ?? {};
  const count = workers.length;
  if (count === 0) return `${ended} of ${processesOf(all)} ended`;
  if (index !== null) return `1 of ${workersOf(count)} ended`;
  const isStruck = main !== null && processes.some(({ pid }) => pid === main.pid);
  if (!isStruck) return `${ended} of ${workersOf(count)} ended`;
  const struckWorkers = ended - 1 + alsoEnded;
  return struckWorkers <= 0
    ? 'the main process ended, and its workers did not'
    : `main process and ${struckWorkers === count ? '' : `${struckWorkers} of `}${workersOf(count)} ended`;
}

function stopSighting(all: number, stopped: number, ended: number): Sighting {
  const of = `of ${processesOf(all)}`;
  const parts = [stopped > 0 ? `${stopped} ${of} stopped` : '', ended > 0 ? `${ended} ${of} ended while it was stopped` : ''].filter(
    Boolean,
  );
  return { ok: parts.length > 0, says: parts.join(', ') || 'no process stopped', numbers: { processes: all, stopped, ended } };
}

const processesOf = (count: number): string => `${count} process${count === 1 ? '' : 'es'}`;
const workersOf = (count: number): string => `${count} worker${count === 1 ? '' : 's'}`;

/** Has one of them its own handler for SIGTERM? */
async function anyCatches(struck: readonly ProcessIdentity[]): Promise<boolean> {
  const texts = await Promise.all(struck.map(({ pid }) => readFile(`/proc/${pid}/status`, 'latin1').catch(() => '')));
  return texts.some((text) => (BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(text)?.[1] ?? '0'}`) & termBit) !== 0n);
}
