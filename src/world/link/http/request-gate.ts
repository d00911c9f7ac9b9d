import type { RequestToxic } from '../../../core/model/plan/toxic.ts';
import type { Tally } from '../tally.ts';
import { answerOf } from './answer.ts';
import { Framer } from './framer.ts';
import type { Head } from './head.ts';
import { protocolOf, tellingBytes } from './protocol.ts';

/** Where a gate hands on what it lets through. */
export interface GateWays {
  /** Towards the server, so many ms late. */
  up(bytes: Buffer, extraMs: number): void;
  /** The link's own answer, towards the client. */
  down(bytes: Buffer, extraMs: number): void;
  /** The answer was the last one of this connection. */
  end(): void;
  touch(): void;
}

export type RequestDecider = (request: number) => RequestToxic | undefined;

/** Requests that have gone on and wait for their answer; a client that pipelines more is not told apart any more. */
const outstandingLimit = 1024;

/**
 * Tells the requests of one connection apart, and lets each of them through, late, or not at all. What is not HTTP/1.x, or has become
 * something else (101, CONNECT), passes through untouched from there on.
 */
export class RequestGate {
  readonly #ways: GateWays;
  readonly #tally: Tally;
  readonly #requests = new Framer();
  readonly #responses: Framer;
  /** Methods of requests that wait for their answer, oldest first. */
  readonly #outstanding: string[] = [];
  #decide: RequestDecider | null = null;
  #number = 0;
  #lost = false;
  /** The first bytes of this connection, until it is known whether they are a request. */
  #first: Buffer | null = Buffer.alloc(0);
  /** The bytes of a head that is not complete, while it is not decided what becomes of the request. */
  #pending: Buffer[] = [];
  #fate: 'pass' | 'pending' | { readonly status: number; readonly delayMs: number; readonly last: boolean } = 'pass';

  constructor(ways: GateWays, tally: Tally) {
    this.#ways = ways;
    this.#tally = tally;
    this.#responses = new Framer((head) => bodiless(head, this.#outstanding[0]));
  }

  disturb(decide: RequestDecider): void {
    this.#decide = decide;
    this.#number = 0;
  }

  clear(): void {
    this.#decide = null;
    if (this.#fate === 'pending') this.#pass();
  }

  /** Bytes from the client. */
  take(bytes: Buffer): void {
    if (this.#first !== null && this.#first.length < tellingBytes)
      this.#first = Buffer.concat([this.#first, bytes.subarray(0, tellingBytes - this.#first.length)]);
    if (this.#lost) {
      this.#tellProtocol();
      this.#ways.up(bytes, 0);
    } else if (this.#decide === null && this.#fate === 'pass') {
      this.#skim(bytes);
      this.#ways.up(bytes, 0);
    } else this.#sift(bytes);
  }

  /** Bytes from the server have gone by. */
  saw(bytes: Buffer): void {
    for (let from = 0; !this.#lost; ) {
      from = this.#responses.advance(bytes, from);
      const { at, head } = this.#responses;
      if (at === 'more') return;
      if (at === 'lost' || (at === 'head' && (head?.status === 101 || this.#outstanding.length === 0))) this.#lose();
      else if (at === 'end' && (head?.status ?? 0) >= 200) this.#answered();
    }
  }

  #answered(): void {
    // After CONNECT and 2xx the connection is a tunnel.
    if (this.#outstanding.shift() === 'CONNECT') this.#lose();
  }

  #skim(bytes: Buffer): void {
    for (let from = 0; !this.#lost; ) {
      from = this.#requests.advance(bytes, from);
      if (this.#requests.at === 'more') return;
      if (this.#requests.at === 'head') this.#goesOn();
      else if (this.#requests.at === 'lost') this.#lose();
    }
  }

  #goesOn(): void {
    this.#tally.requests += 1;
    this.#first = null;
    this.#outstanding.push(this.#requests.head?.method ?? '');
    if (this.#outstanding.length > outstandingLimit) this.#lose();
  }

  #sift(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#lost) {
        this.#ways.up(bytes.subarray(from), 0);
        return;
      }
      if (this.#requests.between && this.#decide !== null && this.#fate === 'pass') this.#fate = 'pending';
      const to = this.#requests.advance(bytes, from);
      this.#part(bytes.subarray(from, to));
      from = to;
      if (this.#requests.at === 'end' || (this.#requests.at === 'head' && this.#requests.head?.body === 0)) this.#end(bytes, from);
    }
  }

  #part(bytes: Buffer): void {
    if (this.#requests.at === 'lost') this.#lose();
    if (this.#requests.at === 'head') this.#meet(bytes);
    else if (this.#fate === 'pending') this.#pending.push(bytes);
    else if (this.#fate === 'pass' && bytes.length > 0) this.#ways.up(bytes, 0);
  }

  /** A head is complete. */
  #meet(bytes: Buffer): void {
    const toxic = this.#fate === 'pending' ? this.#decide?.(this.#number++) : undefined;
    const head = this.#requests.head;
    const { status, delayMs = 0 } = toxic ?? {};
    // An answer of ours must not overtake one that a pipelining client still waits for.
    if (status !== undefined && head !== null && this.#outstanding.length === 0) this.#refuse(status, delayMs, head);
    else {
      if (delayMs > 0) this.#touched();
      this.#goesOn();
      this.#pending.push(bytes);
      this.#pass(delayMs);
    }
  }

  #refuse(status: number, delayMs: number, head: Head): void {
    this.#touched();
    this.#tally.requests += 1;
    this.#first = null;
    this.#pending = [];
    this.#fate = { status, delayMs, last: head.last || head.waits || head.method === 'CONNECT' };
    if (head.waits) this.#answer();
  }

  #touched(): void {
    this.#tally.touchedRequests += 1;
    this.#ways.touch();
  }

  #pass(extraMs = 0): void {
    const pending = this.#pending;
    this.#pending = [];
    this.#fate = 'pass';
    for (const bytes of pending) this.#ways.up(bytes, extraMs);
  }

  #end(bytes: Buffer, from: number): void {
    if (this.#requests.at === 'head') this.#requests.advance(bytes, from);
    if (typeof this.#fate === 'object') this.#answer();
    this.#fate = 'pass';
  }

  #answer(): void {
    if (typeof this.#fate !== 'object') return;
    const { status, delayMs, last } = this.#fate;
    this.#fate = 'pass';
    this.#tally.answered += 1;
    this.#ways.down(answerOf(status, last), delayMs);
    if (last) this.#ways.end();
  }

  /** A server may speak first, as those of HTTP/2 do: only the client's bytes tell the protocol. */
  #tellProtocol(): void {
    const protocol = this.#first === null ? null : protocolOf(this.#first);
    if (protocol === null) return;
    this.#tally[protocol] += 1;
    this.#first = null;
  }

  #lose(): void {
    this.#lost = true;
    this.#tellProtocol();
    if (this.#fate === 'pending') this.#pass();
    // Half of this request has been swallowed: the server could make nothing of the rest.
    else if (this.#fate !== 'pass') this.#ways.end();
  }
}

/** RFC 9112 section 6.3. */
const bodiless = (head: Head, method: string | undefined): boolean =>
  method === 'HEAD' || head.status < 200 || head.status === 204 || head.status === 304 || (method === 'CONNECT' && head.status < 300);
