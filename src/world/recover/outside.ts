import type { RunEvent } from '../../core/model/event.ts';
import { type Journal, resumeJournal } from '../journal/journal.ts';
import { readJournal } from '../journal/read.ts';
import { type Processes, processes } from '../process/processes.ts';
import { undoerOf } from '../undo/catalog.ts';
import type { Undoer } from '../undo/undoer.ts';
import { withLock } from './lock.ts';

/** All that recovery sees and touches: the machine, or a simulation of one. */
export interface Outside {
  readonly processes: Processes;
  /** One task at a time for each journal, also among processes; a holder that dies lets go. */
  withLock<T>(path: string, signal: AbortSignal, task: () => Promise<T>): Promise<T>;
  read(path: string): Promise<RunEvent[]>;
  resume(path: string): Promise<Journal>;
  undoerOf(kind: string): Undoer | undefined;
  deadline(ms: number): AbortSignal;
}

/** This machine. */
export const outside: Outside = {
  processes,
  withLock,
  read: readJournal,
  resume: resumeJournal,
  undoerOf,
  deadline: (ms) => AbortSignal.timeout(ms),
};
