import type { RunEvent } from '../../core/model/run/event.ts';
import { wholeLines } from './journal.ts';
import { journalLimitBytes, openJournalFile, parseEvent, refuseForeign } from './read.ts';

/** Reads a journal while its gate writes it. */
export interface Following {
  /** The events that were written since the last call. They can be read to the end even if the journal is deleted in the meantime. */
  next(): Promise<readonly RunEvent[]>;
  close(): Promise<void>;
}

const chunkBytes = 256 * 1024;

/**
 * Follows a journal of this user. Nothing in it is carried out, so a line that is not an event is skipped.
 * @throws GateFailure JOURNAL_UNREADABLE, JOURNAL_UNTRUSTED
 */
export async function followJournal(path: string): Promise<Following> {
  const file = await openJournalFile(path);
  try {
    await refuseForeign(file, path);
  } catch (error) {
    await file.close();
    throw error;
  }
  let position = 0;
  let torn = Buffer.alloc(0);
  return {
    async next() {
      const parts = [torn];
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(chunkBytes), 0, chunkBytes, position);
        position += bytesRead;
        if (bytesRead === 0 || position > journalLimitBytes) break;
        parts.push(buffer.subarray(0, bytesRead));
      }
      const bytes = Buffer.concat(parts);
      const whole = wholeLines(bytes);
      torn = bytes.subarray(whole);
      const lines = bytes.toString('utf8', 0, whole).split('\n').slice(0, -1);
      return lines.flatMap((line) => parseEvent(line) ?? []);
    },
    close: () => file.close(),
  };
}
