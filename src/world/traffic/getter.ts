import { type ClientRequest, Agent as PlainAgent, request as requestPlain } from 'node:http';
import { request as requestTls, Agent as TlsAgent } from 'node:https';
import type { TrafficClientKind } from './client.ts';

/** A client disconnects after this time without a response. */
const patienceMs = 30_000;

/**
 * Ordinary clients: send, read the response, and keep the connection for the next client (a new connection each time would use up the
 * machine's ports).
 */
export function getters(protocol: string): {
  start: TrafficClientKind;
  /** Ends every connection, the idle ones included. Later clients open new ones. */
  close(): void;
} {
  const tls = protocol === 'https:';
  const agent = new (tls ? TlsAgent : PlainAgent)({ keepAlive: true, maxFreeSockets: 1_000 });
  const request = tls ? requestTls : requestPlain;
  return {
    start: ({ options, body }, _, callbacks) => follow(request({ ...options, agent, timeout: patienceMs }), body, callbacks),
    close: () => agent.destroy(),
  };
}

const follow = (
  request: ClientRequest,
  body: string | null,
  callbacks: Parameters<TrafficClientKind>[2],
): ReturnType<TrafficClientKind> => {
  let answered = false;
  request.on('error', () => {});
  request.on('timeout', () => request.destroy());
  request.once('socket', (socket) => (socket.connecting ? socket.once('connect', callbacks.onReached) : callbacks.onReached()));
  request.once('response', (response) => {
    callbacks.onStatus(response.statusCode ?? 0);
    response.on('error', () => {});
    response.on('data', (piece: Buffer) => callbacks.onBytes(piece.length));
    response.once('end', () => {
      answered = true;
    });
  });
  request.once('close', () => callbacks.onEnd(answered ? 'answered' : 'failed'));
  request.end(body ?? undefined);
  return { leave: () => request.destroy() };
};
