import { owedUndos } from '../../core/evidence/owed.ts';
import type { Unrestored } from '../../core/model/result/result.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { isGone } from '../journal/read.ts';
import { type CarriedOut, carryOut, unrestoredOf } from './carry-out.ts';
import { drain } from './drain.ts';
import { fence } from './fence.ts';
import { outside, type RecoveryEnvironment } from './recovery-environment.ts';

export interface RecoverOptions {
  /** Who recovers: the keeper waits a moment for a gate that is just leaving; the others find it dead or end it. */
  readonly by: 'keeper' | 'post' | 'recover';
  /** Why the run had to be ended; a plain clause. */
  readonly why?: string;
  /** Its gate may not have made the journal yet, or may have taken it away; it is ended all the same. Else a missing one is an error. */
  readonly mayBeMissing?: boolean;
  /** A person has read the journal and says that it may be carried out, wherever it comes from. */
  readonly trusted?: boolean;
  /** Between an undo and the second look. */
  readonly settleMs?: number;
}

export interface Recovered {
  readonly journal: string;
  readonly undone: number;
  readonly failed: number;
  readonly unrestored: readonly Unrestored[];
  /** The whole run, with what recovery did: the record of it too where the journal could not take it any more. */
  readonly events: readonly RunEvent[];
}

const gateGraceMs = { keeper: 2_000, post: 0, recover: 0 };

/**
 * Takes out whatever the run of this journal still owes: lock → fence → drain → undo → look → settle → look. Any number of times, by any
 * number of processes. Resolves also when something could not be undone: `unrestored` says what, and how a person does it; and when the
 * journal cannot be written: what is owed then stays owed, and is undone once more by the next.
 */
export function recoverJournal(
  path: string,
  options: RecoverOptions,
  signal: AbortSignal,
  on: RecoveryEnvironment = outside,
): Promise<Recovered> {
  return on.withLock(path, signal, async () => {
    const gate = startIn(await read(path, options, on))?.gate ?? (await on.gateNamed(path));
    const lived =
      gate !== null && (await fence(gate, { graceMs: gateGraceMs[options.by], known: options.by === 'keeper' }, on.processes, signal));
    // Read again: the gate may have written until it was dead.
    const events = await read(path, options, on);
    const started = startIn(events);
    if (started?.mark !== undefined) await drain(started.mark, on.processes, signal);
    return settle(path, events, endOf(options, lived), options, on);
  });
}

const read = (path: string, { mayBeMissing = false, trusted = false }: RecoverOptions, on: RecoveryEnvironment): Promise<RunEvent[]> =>
  on.read(path, trusted).catch((error) => (mayBeMissing && isGone(error) ? [] : Promise.reject(error)));

const startIn = (events: readonly RunEvent[]) => events.find((event) => event.type === 'run.started');

/**
 * The runner starts a post step when main has ended; only in a job in a container may main still be at work: then the job was cancelled, and
 * no signal has told main so.
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
  const done = await carryOut(owedUndos(events), options.settleMs ?? 100, on);
  const news = newsOf(events, done, ending);
  // What was undone is undone, whether or not the disk takes the record of it.
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
