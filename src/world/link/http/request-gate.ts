import type { RequestToxic } from '../../../core/model/plan/toxic.ts';
import type { WrongBody } from '../../../core/model/plan/wrong-body.ts';
import type { Tally } from '../tally.ts';
import { faultResponse } from './fault-response.ts';
import { Framer } from './framer.ts';
import type { Head } from './head.ts';
import { protocolOf, signatureBytes } from './protocol.ts';
import { ResponseGate } from './response-gate.ts';
import type { RetryDeadlines } from './retry-deadlines.ts';

/** The outputs of a request gate. */
export interface GateOutputs {
  /** Sends bytes to the server, `extraMs` late. */
  up(bytes: Buffer, extraMs: number): void;
  /** Sends a response to the client, `extraMs` late. @returns false while the memory of `bytes` is still used */
  down(bytes: Buffer, extraMs: number): boolean;
  /** Ends the connection after the link's own response. */
  end(): void;
  /** The fault had an effect on a request. */
  touch(): void;
}

/** What the gates of all connections of a link share. */
export interface GateContext {
  readonly tally: Tally;
  readonly deadlines: RetryDeadlines;
  /** How much of one response is buffered at most. */
  readonly limitBytes: () => number;
}

export type RequestDecider = (request: number) => RequestToxic | undefined;

/** The response of the link itself to a request that it does not forward. */
interface OwnResponse {
  readonly status: number;
  readonly delayMs: number;
  readonly last: boolean;
  readonly retryAfterSeconds: number | undefined;
  /** Method and target of the request. */
  readonly to: string;
}

/** The number of forwarded requests without a response. The gate stops separating the requests of a client that pipelines more. */
const outstandingLimit = 1024;

/**
 * Separates the requests of one connection, and forwards, delays or refuses each of them, or has its response changed. A connection that is not HTTP/1.x, or has switched to
 * another protocol (101, CONNECT), passes through unchanged from then on.
 */
export class RequestGate {
  readonly #outputs: GateOutputs;
  readonly #tally: Tally;
  readonly #deadlines: RetryDeadlines;
  readonly #requests = new Framer();
  readonly #responses: ResponseGate;
  #decide: RequestDecider | null = null;
  #number = 0;
  #passesAll = false;
  /** The first bytes of this connection, until the first request or the protocol is known. */
  #first: Buffer | null = Buffer.alloc(0);
  /** The bytes of an incomplete head, whose request is not decided yet. */
  #pending: Buffer[] = [];
  #decision: 'pass' | 'pending' | OwnResponse = 'pass';

  constructor(outputs: GateOutputs, { tally, deadlines, limitBytes }: GateContext) {
    this.#outputs = outputs;
    this.#tally = tally;
    this.#deadlines = deadlines;
    const lose = () => this.#passAll();
    const touch = () => outputs.touch();
    this.#responses = new ResponseGate({ down: (bytes) => outputs.down(bytes, 0), lose, touch }, tally, limitBytes);
  }

  /** Whether bytes of the server go to the client as they arrive. */
  get isPassthrough(): boolean {
    return this.#responses.isPassthrough;
  }

  disturb(decide: RequestDecider): void {
    this.#decide = decide;
    this.#number = 0;
  }

  clear(): void {
    this.#decide = null;
    this.#responses.clear();
    if (this.#decision === 'pending') this.#pass();
  }

  /** Takes bytes from the client. */
  write(bytes: Buffer): void {
    if (this.#first !== null && this.#first.length < signatureBytes)
      this.#first = Buffer.concat([this.#first, bytes.subarray(0, signatureBytes - this.#first.length)]);
    if (this.#passesAll) {
      this.#countProtocol();
      this.#outputs.up(bytes, 0);
    } else if (this.#decide === null && this.#decision === 'pass') {
      this.#follow(bytes);
      this.#outputs.up(bytes, 0);
    } else this.#separate(bytes);
  }

  /** Takes bytes from the server. @returns false while their memory is still used */
  writeResponse(bytes: Buffer): boolean {
    return this.#responses.write(bytes);
  }

  /** The server has ended its side. */
  endResponses(isOrderly: boolean): void {
    this.#responses.end(isOrderly);
  }

  #follow(bytes: Buffer): void {
    for (let from = 0; !this.#passesAll; ) {
      from = this.#requests.advance(bytes, from);
      if (this.#requests.at === 'more') return;
      if (this.#requests.at === 'head') this.#countForwarded();
      else if (this.#requests.at === 'lost') this.#passAll();
    }
  }

  #countForwarded(body?: WrongBody): void {
    this.#tally.requests += 1;
    this.#first = null;
    this.#responses.expect(this.#requests.head?.method ?? '', body);
    if (this.#responses.awaited > outstandingLimit) this.#passAll();
  }

  #separate(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#passesAll) {
        this.#outputs.up(bytes.subarray(from), 0);
        return;
      }
      if (this.#requests.isBetweenMessages && this.#decide !== null && this.#decision === 'pass') this.#decision = 'pending';
      const to = this.#requests.advance(bytes, from);
      this.#routePart(bytes.subarray(from, to));
      from = to;
      if (this.#requests.at === 'end' || (this.#requests.at === 'head' && this.#requests.head?.body === 0)) this.#endMessage(bytes, from);
    }
  }

  #routePart(bytes: Buffer): void {
    if (this.#requests.at === 'lost') this.#passAll();
    if (this.#requests.at === 'head') this.#decideRequest(bytes);
    else if (this.#decision === 'pending') this.#pending.push(bytes);
    else if (this.#decision === 'pass' && bytes.length > 0) this.#outputs.up(bytes, 0);
  }

  /** Decides what happens to a request whose head is complete. */
  #decideRequest(bytes: Buffer): void {
    const toxic = this.#decision === 'pending' ? this.#decide?.(this.#number++) : undefined;
    const head = this.#requests.head;
    const { status, delayMs = 0, body, retryAfterSeconds } = toxic ?? {};
    if (this.#decision === 'pending' && head !== null && this.#deadlines.isEarly(keyOf(head))) this.#tally.earlyRequests += 1;
    // The link's own response must not overtake a server's response that a pipelining client still waits for.
    if (status !== undefined && head !== null && this.#responses.awaited === 0) this.#refuse({ status, delayMs, retryAfterSeconds }, head);
    else {
      if (delayMs > 0) this.#countEffect();
      this.#countForwarded(body);
      this.#pending.push(bytes);
      this.#pass(delayMs);
    }
  }

  #refuse(response: Pick<OwnResponse, 'status' | 'delayMs' | 'retryAfterSeconds'>, head: Head): void {
    this.#countEffect();
    this.#tally.requests += 1;
    this.#first = null;
    this.#pending = [];
    this.#decision = { ...response, to: keyOf(head), last: head.last || head.expectsContinue || head.method === 'CONNECT' };
    if (head.expectsContinue) this.#respond();
  }

  #countEffect(): void {
    this.#tally.touchedRequests += 1;
    this.#outputs.touch();
  }

  #pass(extraMs = 0): void {
    const pending = this.#pending;
    this.#pending = [];
    this.#decision = 'pass';
    for (const bytes of pending) this.#outputs.up(bytes, extraMs);
  }

  #endMessage(bytes: Buffer, from: number): void {
    if (this.#requests.at === 'head') this.#requests.advance(bytes, from);
    if (typeof this.#decision === 'object') this.#respond();
    this.#decision = 'pass';
  }

  #respond(): void {
    if (typeof this.#decision !== 'object') return;
    const { status, delayMs, last, retryAfterSeconds, to } = this.#decision;
    this.#decision = 'pass';
    this.#tally.answered += 1;
    this.#outputs.down(faultResponse(status, last, retryAfterSeconds), delayMs);
    if (retryAfterSeconds !== undefined) this.#deadlines.set(to, retryAfterSeconds);
    if (last) this.#outputs.end();
  }

  /** Counts the connection by its protocol. Only the client's bytes identify the protocol, because a server may send first, as with HTTP/2. */
  #countProtocol(): void {
    const protocol = this.#first === null ? null : protocolOf(this.#first);
    if (protocol === null) return;
    this.#tally[protocol] += 1;
    this.#first = null;
  }

  #passAll(): void {
    this.#passesAll = true;
    this.#responses.passAll();
    this.#countProtocol();
    if (this.#decision === 'pending') this.#pass();
    // The gate has already dropped the first part of this request, so the rest would mean nothing to the server.
    else if (this.#decision !== 'pass') this.#outputs.end();
  }
}

const keyOf = ({ method, target }: Head): string => `${method} ${target}`;
