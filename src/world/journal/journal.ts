import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { RunEvent } from '../../core/model/event.ts';
import { GateFailure } from '../../core/model/failure.ts';

/** The append-only record of a run. */
export interface Journal {
  readonly path: string;
  /** Resolves when the event is in the file, and for what must survive a crash (undos, start and end) when it is on the disk. Rejects with JOURNAL_UNWRITABLE. */
  append(event: RunEvent): Promise<void>;
  close(): Promise<void>;
}

const durable: ReadonlySet<RunEvent['type']> = new Set(['run.started', 'undo.recorded', 'undo.done', 'undo.failed', 'run.ended']);

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_RDWR } = constants;

/** Opens a new journal. */
export const openJournal = (path: string): Promise<Journal> => journalOn(path, O_CREAT | O_EXCL);

/** Opens an existing one to go on with it. A line that a kill has torn is taken away first, or the next one would end it. */
export const resumeJournal = (path: string): Promise<Journal> => journalOn(path, 0, cutTornLine);

async function journalOn(
  path: string,
  flags: number,
  ready: (file: FileHandle) => Promise<void> = async () => undefined,
): Promise<Journal> {
  const file = await open(path, O_RDWR | O_APPEND | O_NOFOLLOW | flags, 0o600).catch((cause) => {
    throw unwritable(path, cause);
  });
  // After a failure nothing more is written: the next line would go on where the torn one ends.
  let tail: Promise<void> = ready(file);
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
  const bytes = await file.readFile();
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) await file.truncate(end);
}

/** One write a line, so that two processes that append never mix within a line. */
async function write(file: FileHandle, event: RunEvent): Promise<void> {
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
        hint: 'Nothing is injected without a record of how to take it out again. Free some space, or set CHAOS_GATE_STATE_DIR to a folder that can be written.',
      });
