import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { readHandle } from '../file/read-bounded.ts';
import { journalLimitBytes } from './read.ts';

/** The append-only record of a run. */
export interface Journal {
  readonly path: string;
  /**
   * Resolves when the event is in the file; events that must survive a crash (undos, start and end) are also on disk. Rejects with
   * JOURNAL_UNWRITABLE.
   */
  append(event: RunEvent): Promise<void>;
  close(): Promise<void>;
}

const durable: ReadonlySet<RunEvent['type']> = new Set(['run.started', 'undo.recorded', 'undo.done', 'undo.failed', 'run.ended']);

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_RDWR } = constants;

/** Creates a journal. */
export const openJournal = async (path: string): Promise<Journal> => journalOn(path, await fileAt(path, O_CREAT | O_EXCL));

/** Opens an existing journal to append to it. Removes a torn last line first; otherwise the next event would be joined to it. */
export async function resumeJournal(path: string): Promise<Journal> {
  const file = await fileAt(path, 0);
  return journalOn(path, file, cutTornLine(file));
}

const fileAt = (path: string, flags: number): Promise<FileHandle> =>
  open(path, O_RDWR | O_APPEND | O_NOFOLLOW | flags, 0o600).catch((cause) => {
    throw unwritable(path, cause);
  });

/** The part of a file handle that appending needs. */
export type Appendable = Pick<FileHandle, 'datasync' | 'close'> & { write(line: Buffer): Promise<{ readonly bytesWritten: number }> };

/** Writes one line after the other. After a failure nothing more is written: the next line would be joined to a torn one. */
export function journalOn(path: string, file: Appendable, ready: Promise<void> = Promise.resolve()): Journal {
  let tail = ready;
  tail.catch(() => undefined);
  return {
    path,
    append(event) {
      tail = tail.then(() => write(file, event)).catch((cause) => Promise.reject(unwritable(path, cause)));
      return tail;
    },
    async close() {
      await tail.catch(() => undefined);
      await file.close();
    },
  };
}

async function cutTornLine(file: FileHandle): Promise<void> {
  if (!(await file.stat()).isFile()) return;
  const bytes = await readHandle(file, journalLimitBytes);
  const whole = wholeLines(bytes);
  if (whole < bytes.length) await file.truncate(whole);
}

/** The length of the complete lines of a journal, in bytes. */
export const wholeLines = (bytes: Buffer): number => bytes.lastIndexOf('\n') + 1;

/** One write per line, so that two processes that append never mix within a line. */
async function write(file: Appendable, event: RunEvent): Promise<void> {
  const line = Buffer.from(`${JSON.stringify(event)}\n`);
  const { bytesWritten } = await file.write(line);
  if (bytesWritten !== line.length) throw new Error(`only ${bytesWritten} of ${line.length} bytes were written`);
  if (durable.has(event.type)) await file.datasync();
}

const unwritable = (path: string, cause: unknown): GateFailure =>
  cause instanceof GateFailure
    ? cause
    : new GateFailure('JOURNAL_UNWRITABLE', `the journal ${path} cannot be written: ${(cause as Error).message}`, {
        cause,
        hint: 'Nothing is injected without a record of how to remove it. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written.',
      });
