import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isEvent } from '../../core/evidence/event-shape.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import { readHandle, UnfitFile } from '../file/read-bounded.ts';
import { isThisMachine } from './host.ts';

/** The run's budget bounds the size of a journal; a larger file was not written by the gate. */
export const journalLimitBytes = 256 * 1024 * 1024;

/**
 * Reads the events of a journal in the order of writing, see `eventsIn`. Recovery executes what the journal says, so the file must be the
 * gate's own: a regular file of this user that no other user may read or write, and from this machine.
 * @param trusted the user has read the journal and allows it to be carried out
 * @throws GateFailure JOURNAL_UNREADABLE (also when it cannot be opened), JOURNAL_UNTRUSTED
 */
export async function readJournal(path: string, trusted = false): Promise<RunEvent[]> {
  const events = eventsIn(await textOf(path, trusted), path);
  if (!trusted && !(await isThisMachine(events)))
    throw untrusted(path, 'is about another machine, or about this one before journals said which');
  return events;
}

/**
 * A kill may leave a last line without an end. It is dropped, because its action had not started. Any other line that is not an event, or a
 * first event that does not start a run, is JOURNAL_UNREADABLE.
 */
export function eventsIn(text: string, path: string): RunEvent[] {
  const events = text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parseEvent(line) ?? failAt(path, index + 1));
  if (events.length > 0 && events[0]?.type !== 'run.started') failAt(path, 1);
  return events;
}

async function textOf(path: string, trusted: boolean): Promise<string> {
  const file = await openJournalFile(path);
  try {
    if (!trusted) await refuseForeign(file, path);
    return (await readHandle(file, journalLimitBytes)).toString('utf8');
  } catch (cause) {
    if (!(cause instanceof UnfitFile || (cause as NodeJS.ErrnoException).code !== undefined) || cause instanceof GateFailure) throw cause;
    throw new GateFailure('JOURNAL_UNREADABLE', `the journal ${path} cannot be read: ${(cause as Error).message}`, { cause });
  } finally {
    await file.close();
  }
}

/** @throws GateFailure JOURNAL_UNREADABLE */
export function openJournalFile(path: string): Promise<FileHandle> {
  // Non-blocking: opening a FIFO would wait for a writer.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  return open(path, flags).catch((cause) => {
    throw new GateFailure('JOURNAL_UNREADABLE', `the journal ${path} cannot be opened: ${(cause as Error).message}`, { cause });
  });
}

/** Checks the open file, so that it cannot be replaced after the check. */
export async function refuseForeign(file: FileHandle, path: string): Promise<void> {
  const { uid, mode } = await file.stat();
  if (uid !== process.getuid?.()) throw untrusted(path, 'belongs to another user');
  if ((mode & 0o077) !== 0) throw untrusted(path, `can be reached by other users (mode ${(mode & 0o777).toString(8)} instead of 600)`);
}

export const untrusted = (path: string, message: string): GateFailure =>
  new GateFailure('JOURNAL_UNTRUSTED', `the journal ${path} ${message}: nothing of it was carried out`, {
    hint: 'A journal names commands and processes. Read it; if you know the run, and this is its machine, run `chaos-gate recover FILE --trust`.',
  });

export function parseEvent(line: string): RunEvent | null {
  try {
    const event: unknown = JSON.parse(line);
    return isEvent(event) ? event : null;
  } catch {
    return null;
  }
}

function failAt(path: string, line: number): never {
  throw new GateFailure('JOURNAL_UNREADABLE', `${path}:${line} is not an event of a run`, {
    hint: 'The faults that the journal names may still be in place: read it before you delete it.',
  });
}

/** The journal has been deleted in the meantime, which is normal when it has no pending undos. */
export const isMissing = (error: unknown): boolean =>
  error instanceof GateFailure && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
