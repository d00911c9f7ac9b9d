import { type ClientRequest, type IncomingMessage, request as open } from 'node:http';
import type { RequestOptions } from 'node:https';
import type { Answer } from '../../core/checks/check.ts';
import { type Body, readBody } from './body.ts';
import { ProbeError } from './reasons.ts';

export type Exchanged =
  | { readonly answer: Answer }
  /** `unheard`: the request met a kept connection that was already dead. */
  | { readonly error: unknown; readonly unheard: boolean };

/** One HTTP request and its whole answer, over TLS where the agent speaks it. Settles at the latest when `signal` aborts, and leaves nothing open but a reusable connection. */
export function exchange(options: RequestOptions, body: string | null, signal: AbortSignal, bodyLimitBytes?: number): Promise<Exchanged> {
  const { promise, resolve } = deferred<Exchanged>();
  const request = open(options);
  const heard = listenForBytes(request);
  const settle = (exchanged: Exchanged): void => {
    signal.removeEventListener('abort', abort);
    resolve(exchanged);
  };
  const abort = (): void => {
    settle({ error: new ProbeError('TIMED_OUT'), unheard: false });
    request.destroy();
  };
  const fail = (error: unknown): void => settle({ error, unheard: request.reusedSocket && !heard() });

  // Stays for good: errors after the answer are nobody's, but must not be unhandled.
  request.on('error', fail);
  request.on('response', (response) => {
    response.on('error', fail);
    const done = ({ text, cut }: Body): void => {
      settle({ answer: answerOf(response, text, cut) });
      if (cut) request.destroy();
    };
    readBody(response, done, bodyLimitBytes);
  });
  // Nobody asked for it; it is still an answer.
  request.on('upgrade', (response, socket) => {
    socket.destroy();
    settle({ answer: answerOf(response, '', false) });
  });
  if (signal.aborted) abort();
  else signal.addEventListener('abort', abort, { once: true });
  request.end(body ?? undefined);
  return promise;
}

function answerOf(response: IncomingMessage, body: string, cut: boolean): Answer {
  const headers = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']);
  return { status: response.statusCode ?? null, headers: Object.fromEntries(headers), body, cut };
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
