import { randomBytes } from 'node:crypto';
import type { HttpResponse } from '../../core/checks/http/http-response.ts';
import { statusFits } from '../../core/checks/http/status.ts';
import { namedBy } from '../../core/checks/writes/record-id.ts';
import { fill, recordOf, type WriteRecord } from '../../core/checks/writes/write-record.ts';
import { bodyText, type WritesParams } from '../../core/checks/writes/writes-params.ts';
import { type OriginRequest, openOrigin } from './http/origin.ts';
import type { Probe } from './probe.ts';
import { readOnce } from './writes/attempt.ts';
import { readBack } from './writes/read-back.ts';
import { readerOf } from './writes/reader.ts';
import { WriteLog } from './writes/write-log.ts';

/** Each probe writes a new record and never the same one again, so a record that appears twice was doubled by the preview. */
export const writes: Probe<WritesParams, HttpResponse> = {
  kind: 'writes',
  open(params, place) {
    const origin = openOrigin(place);
    // Different for each check and each attempt: a preview may keep records of earlier runs.
    const run = `cg${randomBytes(6).toString('hex')}`;
    const read = readerOf(params, origin, place.timeoutMs);
    const log = new WriteLog();
    let written = 0;
    return {
      async send(signal, dueMs) {
        const number = written++;
        const result = await origin.send(origin.prepare(requestOf(params, recordOf(run, number))), { again: false }, signal);
        if (dueMs !== undefined && 'response' in result && isAcknowledged(params, result.response))
          log.acknowledge({ number, dueMs, ...namedIn(params, result.response) });
        return result;
      },
      async tryOut(signal) {
        const number = written++;
        const result = await origin.send(origin.prepare(requestOf(params, recordOf(run, number))), { again: false }, signal);
        if (!('response' in result) || !isAcknowledged(params, result.response)) return null;
        const record = { ...recordOf(run, number), ...namedIn(params, result.response) };
        return readOnce(params, record, result.response.status, read, signal);
      },
      readBack: (sinceMs, untilMs, signal) => readBack({ log, run, read, isList: params.read.list }, { sinceMs, untilMs }, signal),
      close: origin.close,
    };
  },
};

/** A response without the id that the config asks for is not an acknowledgement, because the record could not be found again. */
const isAcknowledged = ({ write }: WritesParams, response: HttpResponse): boolean =>
  response.status !== null && statusFits(write.status, response.status) && (write.id === undefined || namedBy(write, response) !== null);

function namedIn({ write }: WritesParams, response: HttpResponse): { readonly named?: string } {
  const named = namedBy(write, response);
  return named === null ? {} : { named };
}

function requestOf({ write }: WritesParams, record: WriteRecord): OriginRequest {
  const headers = Object.entries(write.headers ?? {}).map(([name, value]) => [name, fill(value, record)] as const);
  return {
    method: write.method,
    path: fill(write.path, record),
    headers: Object.fromEntries(headers),
    body: bodyOf(write.body, record),
    status: write.status,
  };
}

function bodyOf(body: WritesParams['write']['body'], record: WriteRecord): OriginRequest['body'] {
  if (body === undefined) return null;
  const text = fill(bodyText(body), record);
  return { text, type: isJson(text) ? 'application/json' : 'text/plain' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
