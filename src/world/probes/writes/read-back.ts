import { setTimeout as sleep } from 'node:timers/promises';
import type { Fate } from '../../../core/checks/writes/fate.ts';
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
  const fates = new Map<Acknowledged, Fate>(written.map((one) => [one, 'unread']));
  let open = written;
  let pageOf: number | null = null;
  for (let pauseMs = firstPauseMs; open.length > 0 && !limit.aborted; pauseMs = Math.min(longestPauseMs, 2 * pauseMs)) {
    const result = open;
    const found = await read(
      result.map(({ number, named }) => ({ ...recordOf(run, number), ...(named !== undefined && { named }) })),
      limit,
    );
    pageOf = found.pageOf;
    for (const [index, one] of result.entries()) fates.set(one, found.fates[index] ?? 'unread');
    const isPatient = performance.now() - startMs < patienceMs;
    open = result.filter((one) => mayChange(fates.get(one), isPatient));
    if (open.length > 0) await sleep(pauseMs, undefined, { signal: limit }).catch(() => undefined);
  }
  const seen = seenOf(fates);
  return pageOf === null || seen.unread === 0 ? seen : { ...seen, pageOf };
}

const mayChange = (fate: Fate | undefined, isPatient: boolean): boolean =>
  fate === 'unread' || (isPatient && (fate === 'gone' || fate === 'changed'));

function seenOf(fates: ReadonlyMap<Acknowledged, Fate>): Omit<WritesSeen, 'check'> {
  const all = [...fates];
  const count = (fate: Fate): number => all.filter(([, one]) => one === fate).length;
  const badMs = all.flatMap(([{ dueMs }, fate]) => (fate === 'kept' || fate === 'unread' ? [] : [dueMs]));
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
