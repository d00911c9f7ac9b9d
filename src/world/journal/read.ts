import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RunEvent } from '../../core/model/event.ts';
import { GateFailure } from '../../core/model/failure.ts';

/** A journal is bounded by the run's budget; what is larger was not written by us. */
const limitBytes = 256 * 1024 * 1024;

/** Events of a journal in the order of their writing, see `eventsIn`; JOURNAL_UNREADABLE also when it cannot be opened. */
export const readJournal = async (path: string): Promise<RunEvent[]> => eventsIn(await textOf(path), path);

/**
 * A line without an end is what a kill leaves behind, before anything was done that it tells of, and is dropped; any other line that is not
 * an event is JOURNAL_UNREADABLE.
 */
export const eventsIn = (text: string, path: string): RunEvent[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parseEvent(line) ?? failAt(path, index + 1));

async function textOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause) => {
    throw new GateFailure('JOURNAL_UNREADABLE', `the journal ${path} cannot be opened: ${(cause as Error).message}`, { cause });
  });
  try {
    if ((await file.stat()).size > limitBytes) throw new GateFailure('JOURNAL_UNREADABLE', `the journal ${path} is larger than 256 MiB`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

function parseEvent(line: string): RunEvent | null {
  try {
    const event: unknown = JSON.parse(line);
    const { type, atMs } = event as { type?: unknown; atMs?: unknown };
    return typeof type === 'string' && typeof atMs === 'number' ? (event as RunEvent) : null;
  } catch {
    return null;
  }
}

function failAt(path: string, line: number): never {
  throw new GateFailure('JOURNAL_UNREADABLE', `${path}:${line} is not an event of a run`, {
    hint: 'The faults that it names may still be in place: read it by hand before you remove it.',
  });
}

/** Somebody has removed it meanwhile, as one does with a journal that owes nothing. */
export const isGone = (error: unknown): boolean =>
  error instanceof GateFailure && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
