import { setTimeout as sleep } from 'node:timers/promises';
import type { RecordState } from '../../../core/checks/writes/record-state.ts';
import { recordOf } from '../../../core/checks/writes/write-record.ts';
import type { WritesSeen } from '../../../core/model/run/writes.ts';
import { within } from '../../within.ts';
import type { ReadRecords } from './reader.ts';
import type { Acknowledged } from './write-log.ts';

/** Time limit for the whole read-back. */
const limitMs = 30_000;
/** How long missing or changed records are searched: they may still be on their way to a read replica. */
const patienceMs = 3_000;
const firstPauseMs = 100;
const longestPauseMs = 1_000;

/** Reads records again that could not be read, and, for a while, those that are missing or changed. Never rejects. */
export const readBack = (
  written: readonly Acknowledged[],
  run: string,
  read: ReadRecords,
  signal: AbortSignal,
): Promise<Omit<WritesSeen, 'check'>> => within(limitMs, signal, (limit) => readUntil(written, run, read, limit));

async function readUntil(
  written: readonly Acknowledged[],
  run: string,
  read: ReadRecords,
  limit: AbortSignal,
): Promise<Omit<WritesSeen, 'check'>> {
  const startMs = performance.now();
  const states = new Map<Acknowledged, RecordState>(written.map((one) => [one, 'unread']));
  let open = written;
  let pageOf: number | null = null;
  for (let pauseMs = firstPauseMs; open.length > 0 && !limit.aborted; pauseMs = Math.min(longestPauseMs, 2 * pauseMs)) {
    const result = open;
    const found = await read(
      result.map(({ number, named }) => ({ ...recordOf(run, number), ...(named !== undefined && { named }) })),
      limit,
    );
    pageOf = found.pageOf;
    for (const [index, one] of result.entries()) states.set(one, found.states[index] ?? 'unread');
    const isPatient = performance.now() - startMs < patienceMs;
    open = result.filter((one) => mayChange(states.get(one), isPatient));
    if (open.length > 0) await sleep(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
  const seen = seenOf(states);
  return pageOf === null || seen.unread === 0 ? seen : { ...seen, pageOf };
}

const mayChange = (state: RecordState | undefined, isPatient: boolean): boolean =>
  state === 'unread' || (isPatient && (state === 'gone' || state === 'changed'));

function seenOf(states: ReadonlyMap<Acknowledged, RecordState>): Omit<WritesSeen, 'check'> {
  const all = [...states];
  const count = (state: RecordState): number => all.filter(([, one]) => one === state).length;
  const badMs = all.flatMap(([{ dueMs }, state]) => (state === 'kept' || state === 'unread' ? [] : [dueMs]));
  return {
    acknowledged: all.length,
    gone: count('gone'),
    doubled: count('doubled'),
    changed: count('changed'),
    unread: count('unread'),
    firstBadMs: badMs.length === 0 ? null : badMs.reduce((a, b) => Math.min(a, b)),
    lastBadMs: badMs.length === 0 ? null : badMs.reduce((a, b) => Math.max(a, b)),
  };
}
