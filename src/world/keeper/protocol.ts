import type { Address } from '../../core/address/address.ts';
import type { Effect, Numbers } from '../../core/model/plan/effect.ts';
import type { Clients } from '../traffic/clients.ts';

/**
 * What the gate asks of the keeper, over the inherited IPC channel (`process.send`), and never over a port.
 * Each request has an `id` and gets exactly one reply with it. The channel's end is the signal that the gate died.
 */
export type KeeperRequest =
  | { readonly ask: 'hello'; readonly journal: string | null; readonly lease: LeaseTerms | null }
  /** The gate is still there. Any other request says so too. */
  | { readonly ask: 'renew' }
  /** Opens a link; `listen: null` takes a free port of 127.0.0.1. `http`: tell requests apart from the first byte on. */
  | { readonly ask: 'link.open'; readonly link: string; readonly listen: Address | null; readonly to: Address; readonly http: boolean }
  /** The fault is in place for every connection, open and new, when the reply arrives. One toxic per link at a time. */
  | { readonly ask: 'link.disturb'; readonly link: string; readonly effect: Effect }
  /** Idempotent: everything passes through again; what was held back is passed on. */
  | { readonly ask: 'link.clear'; readonly link: string }
  /** Counts since the link was opened, and since its last `disturb`. */
  | { readonly ask: 'link.counts'; readonly link: string }
  /** Connects to the link's own `listen` end as a client would, and beside it to the server itself: `connected`, `refused`, `reset`, … */
  | { readonly ask: 'link.probe'; readonly link: string }
  | { readonly ask: 'traffic.start'; readonly traffic: string; readonly effect: Effect; readonly url: string; readonly clients: Clients }
  | { readonly ask: 'traffic.stop'; readonly traffic: string }
  | { readonly ask: 'traffic.counts'; readonly traffic: string }
  /** Holds the output of a started process at 10 MB, until `log.release` or the keeper's own end. Idempotent. */
  | { readonly ask: 'log.bound'; readonly path: string }
  | { readonly ask: 'log.release'; readonly path: string }
  /** A normal end: the keeper closes everything and exits. */
  | { readonly ask: 'goodbye' };

/** The gate is trusted until it has not been heard of for `silenceMs`, or `deadlineMs` after hello; then it is ended, and what it owes made good. */
export interface LeaseTerms {
  readonly silenceMs: number;
  readonly deadlineMs: number;
}

export interface KeeperReplies {
  readonly hello: { readonly pid: number };
  readonly renew: Numbers;
  readonly 'link.open': { readonly listen: Address };
  readonly 'link.disturb': Numbers;
  readonly 'link.clear': Numbers;
  readonly 'link.counts': LinkCounts;
  readonly 'link.probe': { readonly outcome: string; readonly server: string };
  readonly 'traffic.start': Numbers;
  readonly 'traffic.stop': Numbers;
  readonly 'traffic.counts': Numbers;
  readonly 'log.bound': Numbers;
  readonly 'log.release': { readonly leftOutBytes: number };
  readonly goodbye: Numbers;
}

/**
 * Plain counters. `connections`, `bytes…`, `requests` and `exchanges` since the link was opened; all that a fault did since the one that is, or was
 * last, in place went on.
 */
export interface LinkCounts {
  readonly disturbed: boolean;
  readonly connections: number;
  readonly openConnections: number;
  readonly bytesToServer: number;
  readonly bytesToClient: number;
  readonly requests: number;
  /** How often a client spoke first, or again after the server had: of any protocol, questions that wait for their answer. */
  readonly exchanges: number;
  /** Connections whose client began with something else than a request of HTTP/1.x; only where requests are told apart. */
  readonly http2Connections: number;
  readonly tlsConnections: number;
  readonly otherConnections: number;
  readonly touchedConnections: number;
  readonly touchedRequests: number;
  readonly delayedPieces: number;
  /** In sum; less what a fault that ended before its delays did not take after all. */
  readonly delayedMs: number;
  readonly throttledBytes: number;
  readonly swallowedBytes: number;
  readonly resets: number;
  readonly closes: number;
  /** How often the keeper, having shut the link's listener, saw that it was refused there itself. */
  readonly refusals: number;
  /** Requests answered by the link itself. */
  readonly answered: number;
}

export type Ask = KeeperRequest['ask'];
export type Envelope = { readonly id: number } & KeeperRequest;
export type Reply =
  | { readonly id: number; readonly ok: true; readonly value: KeeperReplies[Ask] }
  | { readonly id: number; readonly ok: false; readonly error: string };
