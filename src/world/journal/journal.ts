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

/** Opens a new journal, or an existing one to go on with it (`resume`). */
export async function openJournal(path: string, resume = false): Promise<Journal> {
  const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = constants;
  const file = await open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | (resume ? 0 : O_CREAT | O_EXCL), 0o600).catch((cause) => {
    throw unwritable(path, cause);
  });
  let tail: Promise<void> = Promise.resolve();
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
