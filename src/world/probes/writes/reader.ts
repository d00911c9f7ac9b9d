import type { HttpResponse } from '../../../core/checks/http/http-response.ts';
import { pageOf, type RecordState, recordStateOf, recordStatesIn } from '../../../core/checks/writes/record-state.ts';
import { fill, type WriteRecord } from '../../../core/checks/writes/write-record.ts';
import type { WritesParams } from '../../../core/checks/writes/writes-params.ts';
import type { Origin } from '../http/origin.ts';
import type { ProbeResult } from '../probe.ts';

/** The states of the records, in their order. Settles as soon as the signal aborts. */
export type ReadRecords = (records: readonly WriteRecord[], signal: AbortSignal) => Promise<RecordsRead>;

export interface RecordsRead {
  readonly states: readonly RecordState[];
  /** The last response, if it did not show a record: `responded 500`, `timeout`. */
  readonly response: string | null;
  /** The number of entries, if the records were searched in a list that looks like one page of several. */
  readonly pageOf: number | null;
}

/** Reads in parallel: about as many as a browser keeps open. */
const mostParallel = 20;
const listLimitBytes = 16 * 1024 * 1024;

export function readerOf(params: WritesParams, origin: Origin, timeoutMs: number): ReadRecords {
  const ask = (written: WriteRecord, bodyLimitBytes: number | undefined, signal: AbortSignal): Promise<ProbeResult<HttpResponse>> => {
    const { path, headers, status } = params.read;
    const record = { ...written, id: written.named ?? written.id };
    const filled = Object.entries(headers ?? {}).map(([name, value]) => [name, fill(value, record)] as const);
    const prepared = origin.prepare({ method: 'GET', path: fill(path, record), headers: Object.fromEntries(filled), body: null, status });
    const how = { again: true, ...(bodyLimitBytes === undefined ? {} : { bodyLimitBytes }) };
    return within(timeoutMs, signal, (limit) => origin.send(prepared, how, limit));
  };
  let response: string | null = null;
  const remember = (result: ProbeResult<HttpResponse>): void => {
    response = 'response' in result ? `responded ${result.response.status}` : `did not respond (${result.failure})`;
  };
  const readOne = async (record: WriteRecord, signal: AbortSignal): Promise<RecordState> => {
    const result = await ask(record, undefined, signal);
    remember(result);
    return 'response' in result ? recordStateOf(params, record, result.response) : 'unread';
  };
  const readList: ReadRecords = async (records, signal) => {
    const [first] = records;
    const result = first === undefined ? null : await ask(first, listLimitBytes, signal);
    if (result !== null) remember(result);
    if (result === null || !('response' in result)) return { states: records.map(() => 'unread'), response, pageOf: null };
    return { states: recordStatesIn(params, records, result.response), response, pageOf: pageOf(params, result.response) };
  };
  if (params.read.list) return readList;
  return async (records, signal) => ({ states: await inParallel(records, (record) => readOne(record, signal)), response, pageOf: null });
}

async function within<T>(limitMs: number, signal: AbortSignal, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const abort = (): void => limit.abort();
  const timer = setTimeout(abort, limitMs);
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  try {
    return await task(limit.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}

/** Runs a few tasks in parallel; results are in the order of the items. */
async function inParallel<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: Math.min(mostParallel, items.length) }, work));
  return results;
}
