import { pendingUndos } from '../../core/evidence/pending-undos.ts';
import type { Unrestored } from '../../core/model/result/result.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { isMissing } from '../journal/read.ts';
import { type CarriedOut, carryOut, carryOutLimitMs, unrestoredOf } from './carry-out.ts';
import { drain } from './drain.ts';
import { fence } from './fence.ts';
import { type RecoveryEnvironment, thisMachine } from './recovery-environment.ts';

export interface RecoverOptions {
  /** The process that recovers. The keeper waits a moment for a gate that is just exiting; the others find it dead or end it. */
  readonly by: 'keeper' | 'post' | 'recover';
  /** Why the run had to be ended; a plain clause. */
  readonly why?: string;
  /**
   * The gate may not have created its journal yet, or may have deleted it; the gate is ended anyway. Without this option a missing journal
   * is an error.
   */
  readonly mayBeMissing?: boolean;
  /**
   * The events of a journal that the user has read and allows to be carried out, regardless of its origin. The file is not read again, so
   * that nothing else is carried out. What a living gate adds until it is ended is left to its keeper.
   */
  readonly trusted?: readonly RunEvent[];
  /** Time between an undo and its verification, in ms. */
  readonly settleMs?: number;
}

export interface Recovered {
  readonly journal: string;
  readonly undone: number;
  readonly failed: number;
  readonly unrestored: readonly Unrestored[];
  /** All events of the run, followed by those of the recovery, even if the journal could not record them. */
  readonly events: readonly RunEvent[];
}

const gateGraceMs = { keeper: 2_000, post: 0, recover: 0 };

/**
 * Undoes everything that the run of this journal has left in place: lock → fence → drain → undo → wait → verify. May be called any number
 * of times, by any number of processes. Also resolves when a fault could not be undone: `unrestored` lists it, with the commands for the
 * user. If the journal cannot be written, the undos stay pending and the next recovery repeats them.
 */
export async function recoverJournal(
  path: string,
  options: RecoverOptions,
  signal: AbortSignal,
  on: RecoveryEnvironment = thisMachine,
): Promise<Recovered> {
  const holdMs = carryOutLimitMs(pendingUndos(await read(path, options, on).catch(() => [])), on.handlerOf);
  const task = async (): Promise<Recovered> => {
    const gate = startIn(await read(path, options, on))?.gate ?? (await on.gateNamed(path));
    const lived =
      gate !== null && (await fence(gate, { graceMs: gateGraceMs[options.by], known: options.by === 'keeper' }, on.processes, signal));
    // Read again: the gate may have written more until its death.
    const events = await read(path, options, on);
    const started = startIn(events);
    if (started?.mark !== undefined) {
      await drain(started.mark, on.processes, signal);
      await on.endCommandsOf(started.mark, signal);
    }
    return settle(path, events, endOf(options, lived), options, on);
  };
  return on.withLock(path, signal, task, holdMs);
}

/** How long the pending undos of a journal may take, ms; 0 if it cannot be read. Never rejects. */
export const undoLimitMs = async (path: string, on: RecoveryEnvironment = thisMachine): Promise<number> =>
  carryOutLimitMs(pendingUndos(await on.read(path).catch(() => [])), on.handlerOf);

async function read(
  path: string,
  { mayBeMissing = false, trusted }: RecoverOptions,
  on: RecoveryEnvironment,
): Promise<readonly RunEvent[]> {
  return trusted ?? on.read(path).catch((error) => (mayBeMissing && isMissing(error) ? [] : Promise.reject(error)));
}

const startIn = (events: readonly RunEvent[]) => events.find((event) => event.type === 'run.started');

/**
 * The runner starts a post step when main has ended. Only in a container job can main still be running: then the job was cancelled, and no
 * signal reached main.
 */
const endOf = ({ by, why }: RecoverOptions, lived: boolean): Ending => ({
  reason: by === 'post' && lived ? 'cancelled' : 'killed',
  detail: `${why === undefined ? '' : `${why}; `}put back by the ${by === 'post' ? 'post step' : by}`,
});

type Ending = Pick<Extract<RunEvent, { type: 'run.ended' }>, 'reason' | 'detail'>;

async function settle(
  path: string,
  events: readonly RunEvent[],
  ending: Ending,
  options: RecoverOptions,
  on: RecoveryEnvironment,
): Promise<Recovered> {
  const done = await carryOut(pendingUndos(events), options.settleMs ?? 100, on);
  const news = newsOf(events, done, ending);
  // The faults are removed, even if the disk cannot record that.
  await keep(path, news, on).catch(() => undefined);
  const failed = done.filter(({ failure }) => failure !== null);
  return {
    journal: path,
    undone: done.length - failed.length,
    failed: failed.length,
    unrestored: failed.map(unrestoredOf),
    events: [...events, ...news],
  };
}

function newsOf(events: readonly RunEvent[], done: readonly CarriedOut[], ending: Ending): RunEvent[] {
  const atMs = events.at(-1)?.atMs ?? 0;
  const undos = done.map(
    ({ undo, failure }): RunEvent =>
      failure === null ? { atMs, type: 'undo.done', id: undo.id } : { atMs, type: 'undo.failed', id: undo.id, reason: failure },
  );
  if (events.length === 0 || events.some((event) => event.type === 'run.ended')) return undos;
  return [...undos, { atMs, type: 'run.ended', ...ending }];
}

async function keep(path: string, news: readonly RunEvent[], on: RecoveryEnvironment): Promise<void> {
  if (news.length === 0) return;
  const journal = await on.resume(path);
  try {
    for (const event of news) await journal.append(event);
  } finally {
    await journal.close();
  }
}
