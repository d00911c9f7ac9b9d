import type { WritesSeen } from '../../model/run/writes.ts';
import type { RecordState } from './record-state.ts';

/** An acknowledged record that was read back. */
export interface ReadRecord {
  readonly number: number;
  /** Run clock. */
  readonly dueMs: number;
  readonly state: RecordState;
}

/**
 * What became of the records of a scenario and of all earlier ones. An earlier record counts only if it could be read, because a
 * list of the newest records does not show the older ones.
 * @param sinceMs when the scenario began
 */
export function seenIn(records: readonly ReadRecord[], sinceMs: number): Omit<WritesSeen, 'check'> {
  const expired = new Set(expiredIn(records, sinceMs));
  const isOwn = ({ dueMs }: ReadRecord): boolean => dueMs >= sinceMs;
  const counted = records.filter((one) => isOwn(one) || (one.state !== 'unread' && !expired.has(one)));
  const bad = counted.filter(isBad);
  const count = (state: RecordState): number => counted.filter((one) => one.state === state).length;
  const earlier = counted.filter((one) => !isOwn(one));
  return {
    acknowledged: counted.length,
    gone: count('gone'),
    doubled: count('doubled'),
    changed: count('changed'),
    unread: count('unread'),
    ...(earlier.length > 0 && { earlier: { acknowledged: earlier.length, bad: earlier.filter(isBad).length } }),
    firstBadMs: bad.length === 0 ? null : bad.reduce((first, { dueMs }) => Math.min(first, dueMs), Number.POSITIVE_INFINITY),
    lastBadMs: bad.length === 0 ? null : bad.reduce((last, { dueMs }) => Math.max(last, dueMs), Number.NEGATIVE_INFINITY),
  };
}

/** The records that are read again after later scenarios: a loss counts once, and what was never seen to be stored cannot be lost later. */
export function stillStored(records: readonly ReadRecord[], sinceMs: number): readonly ReadRecord[] {
  const expired = new Set(expiredIn(records, sinceMs));
  return records.filter((one) => one.state === 'kept' || (one.state === 'unread' && one.dueMs < sinceMs && !expired.has(one)));
}

const isBad = ({ state }: ReadRecord): boolean => state !== 'kept' && state !== 'unread';

/** A preview that deletes old records now and then does not delete them in exactly their order. Chosen by judgement. */
const overlapMs = 2_000;

/**
 * Records that are older than all that are stored, when nothing of this scenario is missing: the preview deletes records of that age, or keeps only
 * the newest ones, so no fault of this scenario has lost them.
 */
function expiredIn(records: readonly ReadRecord[], sinceMs: number): readonly ReadRecord[] {
  const gone = records.filter(({ state }) => state === 'gone');
  const oldestKept = records.reduce((oldest, { state, dueMs }) => (state === 'kept' ? Math.min(oldest, dueMs) : oldest), sinceMs);
  return gone.every(({ dueMs }) => dueMs < Math.min(sinceMs, oldestKept + overlapMs)) ? gone : [];
}
