import type { Json } from '../../core/model/json.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { isInContainer } from '../containers/main-process.ts';
import { type Limiter, limiters, setLimitWords, setSoftLimit, softLimitOf } from '../limits/open-files.ts';
import { refusalOf, type Started } from '../process/guard.ts';
import { bootId, stateOf } from '../process/identity.ts';
import { allProcesses } from '../process/members.ts';
import { processes } from '../process/processes.ts';
import type { ProcessStat } from '../process/stat.ts';
import { containerIn, runs, startIfEnded } from './container.ts';
import { identitiesIn, recordsIn, startedMaybeIn } from './state.ts';
import type { UndoHandler } from './undo-handler.ts';

/** A process whose limit was lowered from `soft` to `ours`. */
export interface Limited extends ProcessIdentity {
  readonly session: number;
  readonly soft: number;
  readonly ours: number;
  readonly by: Limiter;
}

/** Processes that are created while others are restored inherit the limit. */
const rounds = 10;

function limitedIn(state: Json): Limited[] {
  const identities = identitiesIn(state, 'processes');
  return recordsIn(state, 'processes').map(({ session, soft, ours, by }, index) => {
    const identity = identities[index];
    const isRight = [session, soft, ours].every((value) => Number.isSafeInteger(value) && (value as number) >= 0);
    if (identity === undefined || !isRight || !limiters.includes(by as Limiter))
      throw new TypeError('the undo record names no limit of open files');
    return { ...identity, session: session as number, soft: soft as number, ours: ours as number, by: by as Limiter };
  });
}

interface Found {
  readonly pid: number;
  readonly from: Limited;
}

/**
 * The processes that still have the limit of the record: the recorded ones and those that have inherited it. A process with another limit was
 * changed by another program, and is left alone.
 */
async function stillLimited(state: Json, among: (known: readonly Limited[]) => Promise<readonly Candidate[]>): Promise<readonly Found[]> {
  const known = limitedIn(state);
  if (known.some((one) => one.ours >= one.soft)) throw new TypeError('the undo record would lower a limit');
  const boot = await bootId();
  const found: Found[] = [];
  for (const one of await among(known)) {
    const soft = await softLimitOf(one.pid);
    const own = known.find(({ pid, startTicks }) => pid === one.pid && startTicks === one.startTicks);
    const from = own ?? known.find(({ ours }) => ours === soft);
    if (from !== undefined && from.bootId === boot && from.ours === soft) found.push({ pid: one.pid, from });
  }
  return found;
}

type Candidate = Pick<ProcessStat, 'pid' | 'startTicks'>;

/** The recorded processes that are alive. */
async function recorded(state: Json, known: readonly Limited[]): Promise<readonly Candidate[]> {
  const container = containerIn(state);
  const alive = await Promise.all(
    known.map(async (one) => (await stateOf(one)) !== null && (container === null || (await isInContainer(one.pid, container.id)))),
  );
  return known.filter((_, index) => alive[index]);
}

/** Every process that may have the limit of the record. Finding them takes a look at all processes of the machine. */
async function candidates(state: Json, known: readonly Limited[]): Promise<readonly Candidate[]> {
  const all = await allProcesses();
  const container = containerIn(state);
  if (container !== null) {
    const inside = await Promise.all(all.map(({ pid }) => isInContainer(pid, container.id)));
    return all.filter((_, index) => inside[index]);
  }
  const started = startedMaybeIn(state);
  const ours = started === undefined ? [] : await processes.startedFor(started.mark, started.leader, started.inherited);
  const heirs = new Set(ours.map(({ pid }) => pid));
  for (const one of all)
    if (known.some(({ pid, session, startTicks }) => pid === one.pid || (session === one.session && one.startTicks >= startTicks)))
      heirs.add(one.pid);
  for (let size = -1; size !== heirs.size; ) {
    size = heirs.size;
    for (const { pid, parent } of all) if (heirs.has(parent)) heirs.add(pid);
  }
  heirs.delete(process.pid);
  return all.filter(({ pid }) => heirs.has(pid));
}

async function restore({ pid, from }: Found, isContained: boolean, started: Started | undefined, signal: AbortSignal): Promise<void> {
  // The kernel says that a process is in the container; any other must be ours.
  const refusal = isContained ? null : await refusalOf(pid, started);
  if (refusal !== null) throw new Error(`the limit of process ${pid} is not changed: ${refusal}`);
  let reason: string | null = null;
  for (const by of [from.by, ...limiters.filter((one) => one !== from.by)]) {
    const failure = await setSoftLimit(pid, from.soft, by, signal);
    if (failure === null || (await softLimitOf(pid)) !== from.ours) return;
    reason ??= failure;
  }
  throw new Error(`the limit of open files of process ${pid} could not be restored: ${reason}`);
}

/**
 * Restores the soft limit of open files of the recorded processes and of those that have inherited it. State: `{ processes: Limited[] }`,
 * and what `containerRecord` or `startedRecord` writes. A container that ended during the fault is started, unless its restart policy does so.
 */
export const openFilesUndo: UndoHandler = {
  kind: 'process.open-files',
  async undo(state, signal) {
    const [container, started] = [containerIn(state), startedMaybeIn(state)];
    for (let round = 0; round < rounds; round += 1) {
      // The recorded ones first: they need no search.
      const found = await stillLimited(state, (known) => (round === 0 ? recorded : candidates)(state, known));
      if (round > 0 && found.length === 0) break;
      // One that cannot be restored must not keep the limit on the others.
      const tried = await Promise.allSettled(found.map((one) => restore(one, container !== null, started, signal)));
      const failed = tried.find((one) => one.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
    }
    if (container !== null) await startIfEnded(state, signal);
  },
  async verifyRemoved(state, signal) {
    const limited = (await stillLimited(state, (known) => candidates(state, known))).length;
    if (limited === 0 && containerIn(state) !== null) {
      const seen = await runs(state, signal);
      if (!seen.ok) return seen;
    }
    const says = limited === 0 ? 'every process has its own limit of open files again' : 'the limit of open files is still lowered';
    return { ok: limited === 0, says, numbers: { limited } };
  },
  commands: (state) => limitedIn(state).map(({ pid, soft }) => setLimitWords(pid, soft)),
};
