import { type ClientRequest, Agent as PlainAgent, request as requestPlain } from 'node:http';
import { request as requestTls, Agent as TlsAgent } from 'node:https';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import type { VisitorKind } from './visitor.ts';

/** A visitor who waits no longer than this has left. */
const patienceMs = 30_000;

/** Ordinary visitors: GET, read the answer, keep the connection for the next one (new ones would use up the machine's ports). */
export function getters(url: URL): { visit: VisitorKind; close(): void } {
  const tls = url.protocol === 'https:';
  const agent = new (tls ? TlsAgent : PlainAgent)({ keepAlive: true, maxFreeSockets: 1_000 });
  const request = tls ? requestTls : requestPlain;
  return {
    visit: (to, _, fate) =>
      follow(request(to, { agent, lookup: guardedLookup, timeout: patienceMs, headers: { 'user-agent': 'chaos-gate' } }), fate),
    close: () => agent.destroy(),
  };
}

const follow = (request: ClientRequest, fate: Parameters<VisitorKind>[2]): ReturnType<VisitorKind> => {
  let answered = false;
  request.on('error', () => {});
  request.on('timeout', () => request.destroy());
  request.once('socket', (socket) => (socket.connecting ? socket.once('connect', fate.onReached) : fate.onReached()));
  request.once('response', (response) => {
    response.on('error', () => {});
    response.on('data', (piece: Buffer) => fate.onBytes(piece.length));
    response.once('end', () => {
      answered = true;
    });
  });
  request.once('close', () => fate.onEnd(answered ? 'answered' : 'failed'));
  request.end();
  return { leave: () => request.destroy() };
};
