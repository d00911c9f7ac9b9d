import type { WrongBody } from './wrong-body.ts';

/**
 * What a fault does to the connections of a link. Pure: the link calls the hooks, and every random value depends only on the seed and a number, so that
 * a replay repeats it. Every hook is optional; a toxic without hooks does nothing.
 */
export interface Toxic {
  /**
   * Does the link accept connections, `sinceMs` after the fault was injected? The link calls again at `untilMs` (same clock; Infinity: never). Not open
   * means: the link closes its listener (clients get ECONNREFUSED) and resets open connections.
   */
  listening?(sinceMs: number): { readonly open: boolean; readonly untilMs: number };
  /**
   * Called once for each connection: first for the connections that are open at the injection, in order of their accept, then for each new one.
   * `undefined`: the fault does not affect this connection.
   */
  connection?(number: number): ConnectionToxic | undefined;
  /** A limit for each direction of the whole link, shared by the affected connections. */
  readonly bytesPerSecond?: number;
}

/** What happens to one connection. */
export interface ConnectionToxic {
  /** Applied immediately: `swallow` accepts and discards data in both directions; `reset` sends RST. */
  readonly at?: 'swallow' | 'reset';
  /** Delay of the nth chunk that goes to the client, in ms. The order of chunks is kept. */
  delayMs?(chunk: number): number;
  /** Ends the connection with RST or an orderly close, after this number of bytes to the client, counted from the injection. */
  readonly end?: { readonly afterBytes: number; readonly how: 'reset' | 'close' };
  /** HTTP links only: called once for each request of this connection. */
  request?(number: number): RequestToxic | undefined;
}

/** What happens to one HTTP request: the link delays it, responds itself, or changes the response of the server. */
export interface RequestToxic {
  readonly delayMs?: number;
  /** The link forwards the request, and changes the body of a successful response. */
  readonly body?: WrongBody;
  /** The link responds with this status and does not forward the request. */
  readonly status?: number;
  /** The header `Retry-After` of the link's response. */
  readonly retryAfterSeconds?: number;
}
