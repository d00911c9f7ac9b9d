import { basename } from 'node:path';
import type { Within } from '../../core/budget/within.ts';
import type { ProcessIdentity, RunEvent } from '../../core/model/run/event.ts';
import { type Journal, resumeJournal } from '../journal/journal.ts';
import { gateInName } from '../journal/name.ts';
import { readJournal } from '../journal/read.ts';
import { bootId } from '../process/identity.ts';
import { type Processes, processes } from '../process/processes.ts';
import { endCommandsOf } from '../reach/end-commands.ts';
import { undoHandlerOf } from '../undo/catalog.ts';
import type { UndoHandler } from '../undo/undo-handler.ts';
import { within } from '../within.ts';
import { patienceMs, withLock } from './lock.ts';

/** Everything that recovery reads and changes: the machine, or a simulation of one. */
export interface RecoveryEnvironment {
  readonly processes: Processes;
  /** Runs one task at a time for each journal, also across processes; a holder that dies releases the lock. `holdMs`: how long another one may hold it. */
  withLock<T>(path: string, signal: AbortSignal, task: () => Promise<T>, holdMs: number): Promise<T>;
  /** Refuses a journal that is not from this user and machine. */
  read(path: string): Promise<RunEvent[]>;
  /** The gate in the journal's file name, which exists before its first record; `null`: the name does not contain one. */
  gateNamed(path: string): Promise<ProcessIdentity | null>;
  resume(path: string): Promise<Journal>;
  handlerOf(kind: string): UndoHandler | undefined;
  /** Ends the commands of a dead run that run as root. */
  endCommandsOf(runId: string, signal: AbortSignal): Promise<void>;
  readonly within: Within;
}

/** The real machine. */
export const thisMachine: RecoveryEnvironment = {
  processes,
  withLock: (path, signal, task, holdMs) => withLock(path, signal, task, Math.max(patienceMs, holdMs)),
  read: (path) => readJournal(path),
  gateNamed: async (path) => gateInName(basename(path), await bootId()),
  resume: resumeJournal,
  handlerOf: undoHandlerOf,
  endCommandsOf,
  within,
};
