import type { HttpResponse } from '../http/http-response.ts';
import { statusFits } from '../http/status.ts';
import { type Copy, copiesIn, longestList, saysNothing } from './copies.ts';
import { fill, idFinder, type WriteRecord } from './write-record.ts';
import { speaksOf, type WritesParams } from './writes-params.ts';

/** The state of an acknowledged write, as far as a response shows it. */
export type RecordState = 'kept' | 'gone' | 'doubled' | 'changed' | 'unread';

/** Decides from a response about this record alone. */
export function recordStateOf(params: WritesParams, record: WriteRecord, { status, body, cut, unreadable }: HttpResponse): RecordState {
  const { read } = params;
  if (status === null) return 'unread';
  if (statusFits(read.gone, status)) return 'gone';
  if (!statusFits(read.status, status) || unreadable !== undefined) return 'unread';
  const speaksOfIt = (text: string) => (text.includes(record.id) || text.includes(record.content) ? record.id : undefined);
  if (copiesIn(body, speaksOfIt).length > 1) return 'doubled';
  if (body.includes(expectedOf(params, record))) return 'kept';
  if (cut) return 'unread';
  return saysNothing(body) ? 'gone' : 'changed';
}

/** Decides from one response with all records of the run; in the order of `records`. */
export function recordStatesIn(
  params: WritesParams,
  records: readonly WriteRecord[],
  { status, body, cut, unreadable }: HttpResponse,
): readonly RecordState[] {
  const [first] = records;
  if (first === undefined || status === null || !statusFits(params.read.status, status) || unreadable !== undefined)
    return records.map(() => 'unread');
  const copies = byId(copiesIn(body, idFinder(first.run)));
  const absent: RecordState = cut || pageSizes.has(longestList(body)) ? 'unread' : 'gone';
  return records.map((record) => {
    const [copy, ...others] = copies.get(record.id) ?? [];
    if (copy === undefined) return absent;
    if (others.length > 0) return 'doubled';
    return copy.text.includes(expectedOf(params, record)) ? 'kept' : 'changed';
  });
}

/** The length of a list that looks like one page of several; `null`: the list looks complete. */
export function pageOf({ read }: WritesParams, { status, body, cut, unreadable }: HttpResponse): number | null {
  if (status === null || !statusFits(read.status, status) || cut || unreadable !== undefined) return null;
  const length = longestList(body);
  return pageSizes.has(length) ? length : null;
}

function byId(copies: readonly Copy[]): ReadonlyMap<string, readonly Copy[]> {
  const groups = new Map<string, Copy[]>();
  for (const copy of copies) {
    const group = groups.get(copy.id);
    if (group === undefined) groups.set(copy.id, [copy]);
    else group.push(copy);
  }
  return groups;
}

/**
 * A list with one of these lengths is probably a page, and a missing record may be on the next page. The load continues while the list is
 * read again, so a complete list that has this length by chance soon has another one.
 */
const pageSizes = new Set([10, 20, 25, 30, 50, 100, 200, 250, 500, 1_000, 2_000, 5_000, 10_000]);

const expectedOf = ({ write, read }: WritesParams, record: WriteRecord): string =>
  fill(read.contains ?? (speaksOf('content', write) ? '{content}' : '{id}'), record);
