import { setTimeout as sleep } from 'node:timers/promises';
import { seenIn, stillStored } from '../../../core/checks/writes/read-records.ts';
import type { RecordState } from '../../../core/checks/writes/record-state.ts';
import { recordOf } from '../../../core/checks/writes/write-record.ts';
import type { WritesSeen } from '../../../core/model/run/writes.ts';
import { within } from '../../within.ts';
import type { ReadRecords } from './reader.ts';
import type { Acknowledged, WriteLog } from './write-log.ts';

/** Time limit for the whole read-back. */
const limitMs = 30_000;
/** How long missing or changed records are searched: they may still be on their way to a read replica. */
const patienceMs = 3_000;
const firstPauseMs = 100;
const longestPauseMs = 1_000;

/** Records that are read one by one take a request each, so of the earlier ones only this number is read, evenly spread over the run. */
const mostEarlier = 1_000;

/** Where the records of a check are. */
export interface ReadBack {
  readonly log: WriteLog;
  readonly run: string;
  readonly read: ReadRecords;
  /** All records come with one response. */
  readonly isList: boolean;
}

/**
 * Reads back what was acknowledged in that span of the run clock, and what is still stored of everything before. Reads a record of the span again if it
 * could not be read, and any record for a while if it is missing or changed. Records whose loss has been counted are forgotten. Never rejects.
 */
export async function readBack(
  { log, run, read, isList }: ReadBack,
  span: { readonly sinceMs: number; readonly untilMs: number },
  signal: AbortSignal,
): Promise<Omit<WritesSeen, 'check'>> {
  const all = log.before(span.untilMs);
  const earlier = all.filter(({ dueMs }) => dueMs < span.sinceMs);
  const written = [...all.filter(({ dueMs }) => dueMs >= span.sinceMs), ...(isList ? earlier : spread(earlier, mostEarlier))];
  const { states, pageOf } = await within(limitMs, signal, (limit) => readUntil(written, span.sinceMs, { run, read }, limit));
  const records = written.map((one) => ({ ...one, state: states.get(one) ?? 'unread' }));
  const kept = new Set(stillStored(records, span.sinceMs).map(({ number }) => number));

  log.forget(records.filter(({ number }) => !kept.has(number)));
  const seen = seenIn(records, span.sinceMs);
  return pageOf === null || seen.unread === 0 ? seen : { ...seen, pageOf };
}

interface ReadStates {
  readonly states: ReadonlyMap<Acknowledged, RecordState>;
  readonly pageOf: number | null;
}

async function readUntil(
  written: readonly Acknowledged[],
  sinceMs: number,
  { run, read }: Pick<ReadBack, 'run' | 'read'>,
  limit: AbortSignal,
): Promise<ReadStates> {
  const startMs = performance.now();
  const states = new Map<Acknowledged, RecordState>(written.map((one) => [one, 'unread']));
  let open = written;
  let pageOf: number | null = null;
  for (let pauseMs = firstPauseMs; open.length > 0 && !limit.aborted; pauseMs = Math.min(longestPauseMs, 2 * pauseMs)) {
    const asked = open;
    const found = await read(
      asked.map(({ number, named }) => ({ ...recordOf(run, number), ...(named !== undefined && { named }) })),
      limit,
    );
    pageOf = found.pageOf;
    for (const [index, one] of asked.entries()) states.set(one, found.states[index] ?? 'unread');
    const isPatient = performance.now() - startMs < patienceMs;
    const isUnread = (one: Acknowledged): boolean => states.get(one) === 'unread';
    // Nothing waits for earlier records that cannot be read.
    const isWaiting = asked.some((one) => one.dueMs >= sinceMs && isUnread(one));
    open = asked.filter((one) => (isWaiting && isUnread(one)) || (isPatient && mayAppear(states.get(one))));
    if (open.length > 0) await sleep(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
  return { states, pageOf };
}

const mayAppear = (state: RecordState | undefined): boolean => state === 'gone' || state === 'changed';

/** At most that number of them, evenly spread. */
const spread = <T>(all: readonly T[], number: number): readonly T[] =>
  all.length <= number ? all : Array.from({ length: number }, (_, index) => all[Math.floor((index * all.length) / number)] as T);
