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
import { WritesBook } from './writes/write-log.ts';

/** Each probe writes one more record, and never twice the same: what is there twice was doubled by somebody else. */
export const writes: Probe<WritesParams, HttpResponse> = {
  kind: 'writes',
  open(params, place) {
    const origin = openOrigin(place);
    // Another one for each check and each attempt: a preview may keep what earlier runs have written.
    const run = `cg${randomBytes(6).toString('hex')}`;
    const read = readerOf(params, origin, place.timeoutMs);
    const book = new WritesBook();
    let written = 0;
    return {
      async send(signal, dueMs) {
        const number = written++;
        const asked = await origin.send(origin.prepare(requestOf(params, recordOf(run, number))), { again: false }, signal);
        if (dueMs !== undefined && 'answer' in asked && isAcknowledged(params, asked.answer))
          book.acknowledge({ number, dueMs, ...namedIn(params, asked.answer) });
        return asked;
      },
      async tryOut(signal) {
        const number = written++;
        const asked = await origin.send(origin.prepare(requestOf(params, recordOf(run, number))), { again: false }, signal);
        if (!('answer' in asked) || !isAcknowledged(params, asked.answer)) return null;
        const record = { ...recordOf(run, number), ...namedIn(params, asked.answer) };
        return readOnce(params, record, asked.answer.status, read, signal);
      },
      readBack: (sinceMs, untilMs, signal) => readBack(book.take(sinceMs, untilMs), run, read, signal),
      close: origin.close,
    };
  },
};

/** Also that it cannot be found again is no acknowledgement. */
const isAcknowledged = ({ write }: WritesParams, answer: HttpResponse): boolean =>
  answer.status !== null && statusFits(write.status, answer.status) && (write.id === undefined || namedBy(write, answer) !== null);

function namedIn({ write }: WritesParams, answer: HttpResponse): { readonly named?: string } {
  const named = namedBy(write, answer);
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
