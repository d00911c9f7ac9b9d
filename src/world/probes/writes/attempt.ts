import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordState } from '../../../core/checks/writes/record-state.ts';
import type { WriteRecord } from '../../../core/checks/writes/write-record.ts';
import type { WritesParams } from '../../../core/checks/writes/writes-params.ts';
import { within } from '../../within.ts';
import type { ReadRecords, RecordsRead } from './reader.ts';

/** A new record may take a while to reach a read replica. This is longer than any user would wait to see one. */
const patienceMs = 5_000;
const pauseMs = 250;

/** Can a record be read right after it was acknowledged? `null`: yes; otherwise a sentence with the reason. Never rejects. */
export async function readOnce(
  { read: { path } }: WritesParams,
  record: WriteRecord,
  status: number | null,
  read: ReadRecords,
  signal: AbortSignal,
): Promise<string | null> {
  let last: RecordsRead = { states: ['unread'], response: null, pageOf: null };
  await within(patienceMs, signal, async (limit) => {
    while (!limit.aborted) {
      const seen = await read([record], limit);
      // A read that the deadline has cut short has no result.
      if (!limit.aborted) last = seen;
      if (!limit.aborted && (isFine(seen) || seen.states[0] === 'doubled')) return;
      await sleep(pauseMs, undefined, { signal: limit }).catch(() => undefined);
    }
  });
  const [state = 'unread'] = last.states;
  if (signal.aborted || isFine(last)) return null;
  return `record 1 was written (${status ?? 'no status'}) and ${words[state]}: \`GET ${path}\` ${last.response ?? 'did not respond'}`;
}

/** A record that is not on the first page of a list is searched together with all others. */
const isFine = ({ states, pageOf }: RecordsRead): boolean => states[0] === 'kept' || pageOf !== null;

const words: Readonly<Record<RecordState, string>> = {
  kept: 'is there',
  unread: 'cannot be read',
  gone: 'is not there',
  doubled: 'is there twice',
  changed: 'is not there as it was written',
};
