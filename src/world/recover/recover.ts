import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { owedUndos } from '../../core/evidence/owed.ts';
import type { RunEvent } from '../../core/model/event.ts';
import type { Unrestored } from '../../core/model/result.ts';
import { openJournal } from '../journal/journal.ts';
import { readJournal } from '../journal/read.ts';
import { stateOf } from '../process/identity.ts';
import { carryOut, unrestoredOf } from './carry-out.ts';
import { fence } from './fence.ts';
import { withLock } from './lock.ts';

export interface RecoverOptions {
  /** Who recovers: the keeper waits a moment for a gate that is just leaving; the others find it dead or end it. */
  readonly by: 'keeper' | 'post' | 'recover';
  /** Between an undo and the second look. */
  readonly settleMs?: number;
}

export interface Recovered {
  readonly journal: string;
  readonly undone: number;
  readonly failed: number;
  readonly unrestored: readonly Unrestored[];
}

const gateGraceMs = { keeper: 2_000, post: 0, recover: 0 };

/**
 * Takes out whatever the run of this journal still owes: lock → fence → undo → look → settle → look. Any number of times, by any
 * number of processes. Resolves also when something could not be undone: `unrestored` says what, and how a person does it.
 */
export function recoverJournal(path: string, options: RecoverOptions, signal: AbortSignal): Promise<Recovered> {
  return withLock(path, signal, async () => {
    const events = await readJournal(path);
    const started = events.find((event) => event.type === 'run.started');
    if (started !== undefined) await fence(started.gate, gateGraceMs[options.by], signal);
    // Read again: the gate may have written until it was dead.
    return settle(path, await readJournal(path), options);
  });
}

async function settle(path: string, events: readonly RunEvent[], options: RecoverOptions): Promise<Recovered> {
  const owed = owedUndos(events);
  if (owed.length === 0 && events.some((event) => event.type === 'run.ended'))
    return { journal: path, undone: 0, failed: 0, unrestored: [] };
  const atMs = events.at(-1)?.atMs ?? 0;
  const journal = await openJournal(path, true);
  try {
    const done = await carryOut(owed, options.settleMs ?? 100);
    for (const { undo, failure } of done)
      await journal.append(
        failure === null ? { atMs, type: 'undo.done', id: undo.id } : { atMs, type: 'undo.failed', id: undo.id, reason: failure },
      );
    if (!events.some((event) => event.type === 'run.ended'))
      await journal.append({
        atMs,
        type: 'run.ended',
        reason: 'killed',
        detail: `put back by the ${options.by === 'post' ? 'post step' : options.by}`,
      });
    const failed = done.filter(({ failure }) => failure !== null);
    return { journal: path, undone: done.length - failed.length, failed: failed.length, unrestored: failed.map(unrestoredOf) };
  } finally {
    await journal.close();
  }
}

/**
 * The same for every journal in the state folder whose gate is dead: leftovers of runs that nobody put back. Runs that are still
 * alive are left alone. A journal that owes nothing any more is removed.
 */
export async function recoverAll(stateDir: string, signal: AbortSignal): Promise<Recovered[]> {
  const names = await readdir(stateDir).catch(() => [] as string[]);
  const all: Recovered[] = [];
  for (const name of names.filter((entry) => entry.endsWith('.jsonl')).sort()) {
    const path = join(stateDir, name);
    if (await isDead(path)) all.push(await sweep(path, signal).catch((error: Error) => unreadable(path, error)));
  }
  return all;
}

async function sweep(path: string, signal: AbortSignal): Promise<Recovered> {
  const recovered = await recoverJournal(path, { by: 'recover' }, signal);
  if (recovered.failed === 0) await rm(path, { force: true });
  return recovered;
}

/** One journal that cannot be read must not keep the others from being put back. */
const unreadable = (journal: string, error: Error): Recovered => ({
  journal,
  undone: 0,
  failed: 1,
  unrestored: [{ undo: '', target: '', kind: 'journal', reason: error.message, commands: [] }],
});

async function isDead(path: string): Promise<boolean> {
  const started = (await readJournal(path).catch((): RunEvent[] => [])).find((event) => event.type === 'run.started');
  return started === undefined || (await stateOf(started.gate)) === null;
}
