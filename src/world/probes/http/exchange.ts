import { type ClientRequest, type IncomingMessage, request as open } from 'node:http';
import type { RequestOptions } from 'node:https';
import { bodyLimitBytes } from '../../../core/checks/check.ts';
import type { HttpResponse } from '../../../core/checks/http/http-response.ts';
import { ProbeError } from '../reasons.ts';
import { type Body, readBody } from './body.ts';
import { sliceReads } from './slices.ts';
import { textOf } from './text.ts';

/** Interim responses (1xx) before the final one: two are usual (100, 103), and each costs the event loop a whole header. */
const mostInterim = 32;

export type Exchanged =
  /** `rawHeaders`: names as they were sent, each followed by its value. */
  | { readonly response: HttpResponse; readonly rawHeaders: readonly string[] }
  /** `staleConnection`: the request was sent on a kept connection that was already closed. */
  | { readonly error: unknown; readonly staleConnection: boolean };

/**
 * Sends one HTTP request and reads its whole response, over TLS if the agent uses it. Settles at the latest when `signal` aborts, and
 * leaves nothing open except a reusable connection.
 */
export function exchange(
  options: RequestOptions,
  body: string | null,
  signal: AbortSignal,
  limitBytes = bodyLimitBytes,
): Promise<Exchanged> {
  const { promise, resolve } = deferred<Exchanged>();
  const request = open(options);
  const gotBytes = listenForBytes(request);
  const settle = (exchanged: Exchanged): void => {
    signal.removeEventListener('abort', abort);
    resolve(exchanged);
  };
  const abort = (): void => giveUp(new ProbeError('TIMED_OUT'));
  let complete = false;
  const fail = (error: unknown): void => {
    // Once the body is complete, the end of the connection is not an error.
    if (!complete) settle({ error, staleConnection: request.reusedSocket && !gotBytes() });
  };
  const giveUp = (error: ProbeError): void => {
    settle({ error, staleConnection: false });
    request.destroy();
  };

  // Never removed: errors after the response are ignored, but must not be unhandled.
  request.on('error', fail);
  request.once('socket', sliceReads);
  let interim = 0;
  request.on('information', () => {
    interim += 1;
    if (interim > mostInterim) giveUp(new ProbeError('INTERIM_FLOOD'));
  });
  request.on('response', (response) => {
    response.on('error', fail);
    const done = (body: Body): void => {
      complete = true;
      responseOf(response, body, limitBytes).then(
        (read) => settle({ response: read, rawHeaders: response.rawHeaders }),
        (error: unknown) => settle({ error, staleConnection: false }),
      );
      if (body.cut) request.destroy();
    };
    readBody(response, (body) => (body instanceof ProbeError ? giveUp(body) : done(body)), limitBytes);
  });
  // Not requested, but still a response.
  request.on('upgrade', (response, socket) => {
    socket.destroy();
    settle({ response: { ...headOf(response), body: '', cut: false }, rawHeaders: response.rawHeaders });
  });
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  request.end(body ?? undefined);
  return promise;
}

async function responseOf(response: IncomingMessage, body: Body, limitBytes: number): Promise<HttpResponse> {
  const head = headOf(response);
  const coding = head.headers['content-encoding'];
  const read = coding === undefined ? body : await (await import('./content-coding.ts')).decoded(body, coding, limitBytes);
  if (typeof read === 'string') return { ...head, body: '', cut: false, unreadable: read };
  return { ...head, body: textOf(read.bytes, head.headers['content-type']), cut: read.cut };
}

function headOf(response: IncomingMessage): Pick<HttpResponse, 'status' | 'headers'> {
  const headers = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']);
  return { status: response.statusCode ?? null, headers: Object.fromEntries(headers) };
}

/** Has a byte arrived since the request got its connection? */
function listenForBytes(request: ClientRequest): () => boolean {
  let before = 0;
  request.once('socket', (socket) => {
    before = socket.bytesRead;
  });
  return () => (request.socket?.bytesRead ?? 0) > before;
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
