import { basename } from 'node:path';
import type { Within } from '../../core/budget/within.ts';
import type { ProcessIdentity, RunEvent } from '../../core/model/run/event.ts';
import { type Journal, resumeJournal } from '../journal/journal.ts';
import { gateInName } from '../journal/name.ts';
import { readJournal } from '../journal/read.ts';
import { bootId } from '../process/identity.ts';
import { type Processes, processes } from '../process/processes.ts';
import { undoHandlerOf } from '../undo/catalog.ts';
import type { UndoHandler } from '../undo/undo-handler.ts';
import { within } from '../within.ts';
import { withLock } from './lock.ts';

/** All that recovery sees and touches: the machine, or a simulation of one. */
export interface RecoveryEnvironment {
  readonly processes: Processes;
  /** One task at a time for each journal, also among processes; a holder that dies lets go. */
  withLock<T>(path: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
  /** `trusted`: whoever has written it. */
  read(path: string, trusted: boolean): Promise<RunEvent[]>;
  /** Whose journal it is by its name, which is there before its first record; `null`: the name does not say. */
  gateNamed(path: string): Promise<ProcessIdentity | null>;
  resume(path: string): Promise<Journal>;
  undoerOf(kind: string): UndoHandler | undefined;
  readonly within: Within;
}

/** This machine. */
export const outside: RecoveryEnvironment = {
  processes,
  withLock,
  read: readJournal,
  gateNamed: async (path) => gateInName(basename(path), await bootId()),
  resume: resumeJournal,
  undoerOf: undoHandlerOf,
  within,
};
