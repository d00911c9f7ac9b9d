import type { Address } from '../../core/address/address.ts';
import type { Effect, Numbers } from '../../core/model/plan/effect.ts';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import type { Clients } from '../traffic/clients.ts';

/**
 * The gate's requests to the keeper, over the inherited IPC channel (`process.send`), never over a port. Each request has an `id` and gets
 * exactly one reply with the same `id`. The end of the channel means that the gate has died.
 */
export type KeeperRequest =
  | { readonly ask: 'hello'; readonly journal: string | null; readonly lease: LeaseTerms | null }
  /** The gate is alive. Every other request shows the same. */
  | { readonly ask: 'renew' }
  /**
   * Opens a link; `listen: null` uses a free port of 127.0.0.1. `http`: separates HTTP requests from the first byte on. `routes`: by address
   * of a client, its server; others are refused, except programs of this machine. Left out: all clients are carried to `to`.
   */
  | {
      readonly ask: 'link.open';
      readonly link: string;
      readonly listen: Address | null;
      readonly to: Address;
      readonly http: boolean;
      readonly routes?: Readonly<Record<string, Address>>;
    }
  /** The server or the clients have other addresses now. Open connections stay as they are. */
  | { readonly ask: 'link.route'; readonly link: string; readonly to: Address; readonly routes?: Readonly<Record<string, Address>> }
  /** The fault is in place for every connection, open and new, when the reply arrives. One toxic per link at a time. */
  | { readonly ask: 'link.disturb'; readonly link: string; readonly effect: Effect }
  /** Idempotent: the link forwards everything again and sends the data that it held back. */
  | { readonly ask: 'link.clear'; readonly link: string }
  /** Counts since the link was opened, and since its last `disturb`. */
  | { readonly ask: 'link.counts'; readonly link: string }
  /** Connects to the link's own `listen` end as a client would, and also to the server directly: `connected`, `refused`, `reset`, … */
  | { readonly ask: 'link.probe'; readonly link: string }
  | { readonly ask: 'traffic.start'; readonly traffic: string; readonly effect: Effect; readonly url: string; readonly clients: Clients }
  | { readonly ask: 'traffic.stop'; readonly traffic: string }
  | { readonly ask: 'traffic.counts'; readonly traffic: string }
  /** Stops and continues these processes in turn, so that they run for this share of the time. */
  | { readonly ask: 'duty.start'; readonly duty: string; readonly processes: readonly ProcessIdentity[]; readonly share: number }
  /** Idempotent: the processes run on. */
  | { readonly ask: 'duty.stop'; readonly duty: string }
  | { readonly ask: 'duty.counts'; readonly duty: string }
  /** Limits the output file of a started process to 10 MB, until `log.release` or the end of the keeper. Idempotent. */
  | { readonly ask: 'log.bound'; readonly path: string }
  | { readonly ask: 'log.release'; readonly path: string }
  /** A normal end: the keeper closes everything and exits. */
  | { readonly ask: 'shutdown' };

/** The keeper ends the gate and undoes its faults when the gate has been silent for `silenceMs`, or `deadlineMs` after hello. */
export interface LeaseTerms {
  readonly silenceMs: number;
  readonly deadlineMs: number;
}

export interface KeeperReplies {
  readonly hello: { readonly pid: number };
  readonly renew: Numbers;
  readonly 'link.open': { readonly listen: Address };
  readonly 'link.route': Numbers;
  readonly 'link.disturb': Numbers;
  readonly 'link.clear': Numbers;
  readonly 'link.counts': LinkCounts;
  readonly 'link.probe': { readonly outcome: string; readonly server: string };
  readonly 'traffic.start': Numbers;
  readonly 'traffic.stop': Numbers;
  readonly 'traffic.counts': Numbers;
  readonly 'duty.start': Numbers;
  readonly 'duty.stop': Numbers;
  readonly 'duty.counts': Numbers;
  readonly 'log.bound': Numbers;
  readonly 'log.release': { readonly leftOutBytes: number };
  readonly shutdown: Numbers;
}

/**
 * Plain counters. `connections`, `bytes…`, `requests` and `exchanges` count since the link was opened; effects of faults count since the
 * last fault was injected.
 */
export interface LinkCounts {
  readonly disturbed: boolean;
  readonly connections: number;
  readonly openConnections: number;
  /** Connections on which the client has sent something, got nothing since, and still waits. A fault can keep a connection open whose client has ended it. */
  readonly inFlight: number;
  readonly bytesToServer: number;
  /** What clients have sent, also if a fault keeps it from the server. */
  readonly bytesFromClient: number;
  readonly bytesToClient: number;
  readonly requests: number;
  /** How often a client sent first, or again after a response: requests of any protocol that expects responses. */
  readonly exchanges: number;
  /** Connections whose client did not begin with an HTTP/1.x request; only counted when HTTP requests are separated. */
  readonly http2Connections: number;
  readonly tlsConnections: number;
  readonly otherConnections: number;
  /** What the link has carried since the last fault was injected: requests, and bytes to the clients. */
  readonly exchangesSince: number;
  readonly bytesSince: number;
  /** The most bytes of these that one connection has carried whose end is due after a number of bytes. */
  readonly mostBytes: number;
  readonly touchedConnections: number;
  readonly touchedRequests: number;
  readonly delayedPieces: number;
  /** In total, without delays that were cut short because the fault ended. */
  readonly delayedMs: number;
  readonly throttledBytes: number;
  readonly swallowedBytes: number;
  readonly resets: number;
  readonly closes: number;
  /** How often the keeper's own attempts to connect were refused while it had closed the link's listener. */
  readonly refusals: number;
  /** Requests to which the link itself responded. */
  readonly answered: number;
  /** Requests that came again before the time in the `Retry-After` of a response of the link to the same method and target. */
  readonly earlyRequests: number;
  /** Responses whose body the link changed; and those that it should have changed, but that had no body for the fault to change. */
  readonly changedBodies: number;
  readonly unchangedBodies: number;
}

export type Ask = KeeperRequest['ask'];
export type Envelope = { readonly id: number } & KeeperRequest;
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: KeeperReplies[Ask] }
  | { readonly id: number; readonly ok: false; readonly error: string };
