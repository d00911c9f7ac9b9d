import type { WrongBody } from '../../../core/model/plan/wrong-body.ts';
import type { Tally } from '../tally.ts';
import { changedResponse, isChangeable } from './changed-response.ts';
import { Framer } from './framer.ts';
import type { Head } from './head.ts';

/** A response that is not complete after this time passes unchanged, so that a slow one is not delayed. */
const bufferedLimitMs = 2_000;

/** The outputs of a response gate. */
export interface ResponseOutputs {
  /** Sends bytes to the client. @returns false while their memory is still used */
  down(bytes: Buffer): boolean;
  /** The server sends something else than responses of HTTP/1.x. */
  lose(): void;
  /** The fault had an effect on a response. */
  touch(): void;
}

/** A request that was forwarded and has no response. */
interface Awaited {
  readonly method: string;
  readonly body: WrongBody | undefined;
}

/** The bytes of a response whose body is to be changed, until it is complete. */
interface Buffered {
  readonly kind: WrongBody;
  readonly parts: Buffer[];
  bytes: number;
  /** The part of `bytes` that is the head; 0: the head is incomplete. */
  headBytes: number;
}

/** Matches the responses of one connection with its requests, and changes the bodies of those that a fault affects. */
export class ResponseGate {
  readonly #outputs: ResponseOutputs;
  readonly #tally: Tally;
  readonly #limitBytes: () => number;
  readonly #responses: Framer;
  /** Oldest first. */
  readonly #awaited: Awaited[] = [];
  #wrongAwaited = 0;
  #buffered: Buffered | null = null;
  #timer: NodeJS.Timeout | undefined;
  #passesAll = false;

  /** @param limitBytes how much of one response is buffered at most */
  constructor(outputs: ResponseOutputs, tally: Tally, limitBytes: () => number) {
    this.#outputs = outputs;
    this.#tally = tally;
    this.#limitBytes = limitBytes;
    this.#responses = new Framer((head) => bodiless(head, this.#awaited[0]?.method));
  }

  /** The number of forwarded requests without a response. */
  get awaited(): number {
    return this.#awaited.length;
  }

  /** Whether bytes go to the client as they arrive. */
  get isPassthrough(): boolean {
    return this.#passesAll || this.#wrongAwaited === 0;
  }

  expect(method: string, body?: WrongBody): void {
    this.#awaited.push({ method, body });
    if (body !== undefined) this.#wrongAwaited += 1;
  }

  /** Takes bytes from the server. @returns false while their memory is still used */
  write(bytes: Buffer): boolean {
    if (this.isPassthrough) {
      this.#follow(bytes);
      return this.#outputs.down(bytes);
    }
    this.#separate(bytes);
    return false;
  }

  /** The server has ended its side. After an orderly end, a response that ends with the connection is complete. */
  end(isOrderly: boolean): void {
    if (isOrderly && this.#buffered !== null && this.#buffered.headBytes > 0 && this.#responses.head?.body === 'until end') this.#change();
    this.#release();
  }

  /** The fault is removed: responses pass unchanged, the buffered one included. */
  clear(): void {
    for (const [index, { method }] of this.#awaited.entries()) this.#awaited[index] = { method, body: undefined };
    this.#wrongAwaited = 0;
    this.#release();
  }

  passAll(): void {
    this.#passesAll = true;
    this.#release();
  }

  #follow(bytes: Buffer): void {
    for (let from = 0; !this.#passesAll; ) {
      from = this.#responses.advance(bytes, from);
      if (this.#responses.at === 'more') return;
      this.#reachBoundary();
    }
  }

  #separate(bytes: Buffer): void {
    for (let from = 0; ; ) {
      if (this.#passesAll) {
        if (from < bytes.length) this.#outputs.down(bytes.subarray(from));
        return;
      }
      if (from < bytes.length && this.#responses.isBetweenMessages) this.#beginBuffer();
      const to = this.#responses.advance(bytes, from);
      this.#route(bytes.subarray(from, to));
      from = to;
      if (this.#responses.at === 'more') return;
      this.#reachBoundary();
    }
  }

  /** Begins to buffer the next response, if its body is to be changed. */
  #beginBuffer(): void {
    const kind = this.#awaited[0]?.body;
    if (kind === undefined || this.#buffered !== null) return;
    this.#buffered = { kind, parts: [], bytes: 0, headBytes: 0 };
    this.#timer = setTimeout(() => this.#passUnchanged(), bufferedLimitMs);
  }

  #route(bytes: Buffer): void {
    if (bytes.length === 0) return;
    if (this.#buffered === null) this.#outputs.down(bytes);
    else {
      this.#buffered.parts.push(bytes);
      this.#buffered.bytes += bytes.length;
      if (this.#buffered.bytes > this.#limitBytes()) this.#passUnchanged();
    }
  }

  #reachBoundary(): void {
    const { at, head } = this.#responses;
    if (at === 'lost' || (at === 'head' && (head?.status === 101 || this.#awaited.length === 0))) this.#outputs.lose();
    else if (at === 'head') this.#reachBody(head);
    else if ((head?.status ?? 0) >= 200) this.#endExchange();
  }

  #reachBody(head: Head | null): void {
    const buffered = this.#buffered;
    if (buffered === null || head === null) return;
    const text = Buffer.concat(buffered.parts).toString('latin1');
    const announced = typeof head.body === 'number' ? head.body : 0;
    buffered.headBytes = buffered.bytes;
    // An interim response is followed by the one that is meant.
    if (head.status < 200) this.#release();
    else if (bodiless(head, this.#awaited[0]?.method) || !isChangeable(head, text) || announced > this.#limitBytes()) this.#passUnchanged();
  }

  #endExchange(): void {
    this.#change();
    const ended = this.#awaited.shift();
    if (ended?.body !== undefined) this.#wrongAwaited -= 1;
    // After a response to CONNECT the connection counts as a tunnel.
    if (ended?.method === 'CONNECT') this.#outputs.lose();
  }

  #change(): void {
    const buffered = this.#buffered;
    if (buffered === null) return;
    const all = Buffer.concat(buffered.parts);
    const [head, body] = [all.subarray(0, buffered.headBytes), all.subarray(buffered.headBytes)];
    const changed = changedResponse(buffered.kind, head, body, this.#responses.head?.body === 'chunked');
    if (changed === null) {
      this.#passUnchanged();
      return;
    }
    this.#endBuffer();
    this.#tally.changedBodies += 1;
    this.#tally.touchedRequests += 1;
    this.#outputs.touch();
    for (const part of changed) this.#outputs.down(part);
  }

  #passUnchanged(): void {
    if (this.#buffered === null) return;
    this.#tally.unchangedBodies += 1;
    this.#release();
  }

  /** Sends what is buffered, as it is. */
  #release(): void {
    const buffered = this.#endBuffer();
    for (const part of buffered?.parts ?? []) this.#outputs.down(part);
  }

  #endBuffer(): Buffered | null {
    const buffered = this.#buffered;
    clearTimeout(this.#timer);
    this.#buffered = null;
    return buffered;
  }
}

/** Whether a response has no body (RFC 9112 section 6.3). */
const bodiless = (head: Head, method: string | undefined): boolean =>
  method === 'HEAD' || head.status < 200 || head.status === 204 || head.status === 304 || (method === 'CONNECT' && head.status < 300);
