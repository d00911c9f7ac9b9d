/**
 * What a fault does to the connections of a link. Pure: the link asks, the toxic answers, and everything random
 * is drawn from (seed, number), so that it replays. Every hook is optional; a toxic without hooks does nothing.
 */
export interface Toxic {
  /**
   * May the link be connected to, `sinceMs` after the fault went on? `untilMs` says when to ask again (same clock; Infinity:
   * never). Closed means: the listener is gone (ECONNREFUSED) and open connections are reset.
   */
  listening?(sinceMs: number): { readonly open: boolean; readonly untilMs: number };
  /**
   * Asked once for each connection: those open when the fault goes on (in order of their accept), then each new one.
   * `undefined`: this one is left alone.
   */
  connection?(number: number): ConnectionToxic | undefined;
  /** A limit for each direction of the whole link, shared by the connections that are touched. */
  readonly bytesPerSecond?: number;
}

/** What happens to one connection. */
export interface ConnectionToxic {
  /** At once: `swallow` accepts and lets nothing through in either direction; `reset` sends RST. */
  readonly at?: 'swallow' | 'reset';
  /** The nth piece of data on its way back to the client is held back this long, in ms. Order is kept. */
  delayMs?(piece: number): number;
  /** After so many bytes towards the client (counted while the fault is on): RST, or an orderly close. */
  readonly end?: { readonly afterBytes: number; readonly how: 'reset' | 'close' };
  /** HTTP links only: asked once for each request of this connection. */
  request?(number: number): RequestToxic | undefined;
}

/** What happens to one HTTP request: held back, or answered by the link itself. */
export interface RequestToxic {
  readonly delayMs?: number;
  /** The link answers with this status; the request never reaches the other side. */
  readonly status?: number;
}
