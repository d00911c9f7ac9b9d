import { connect, type Socket } from 'node:net';
import type { Address } from '../../core/model/address.ts';
import type { ConnectionToxic } from '../../core/model/plan/toxic.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import type { Bucket } from './bucket.ts';
import { Flow } from './flow.ts';
import { RequestGate } from './http/request-gate.ts';
import { ReadBuffer, type Reader } from './read-buffer.ts';
import { reset } from './reset.ts';
import type { Owner } from './shaping.ts';
import type { Tally } from './tally.ts';

/** After an orderly close the client has so long to close its side too. */
const lingerMs = 5_000;

/** What a connection needs of its link. */
export interface Carrier {
  readonly to: Address;
  readonly http: boolean;
  readonly tally: Tally;
  /** How much one flow may hold back. */
  readonly limitBytes: () => number;
}

export interface Buckets {
  readonly up: Bucket;
  readonly down: Bucket;
}

/** One client, the connection to the server that belongs to it, and what flows between them. */
export class Connection implements Owner, Reader {
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #tally: Tally;
  readonly #up: Flow;
  readonly #down: Flow;
  readonly #gate: RequestGate | null;
  #toxic: ConnectionToxic | null = null;
  #touched = false;
  #ended = false;
  #answered = true;

  constructor(client: Socket, carrier: Carrier, onGone: () => void) {
    const { to, tally, limitBytes } = carrier;
    this.#client = client;
    const buffer = new ReadBuffer(this);
    this.#server = connect({
      host: to.host,
      port: to.port,
      noDelay: true,
      allowHalfOpen: true,
      lookup: guardedLookup,
      onread: buffer.onread,
    });
    this.#tally = tally;
    this.#up = new Flow(client, this.#server, this, tally, 'bytesToServer', limitBytes);
    this.#down = new Flow(this.#server, client, this, tally, 'bytesToClient', limitBytes);
    this.#gate = carrier.http ? this.#newGate() : null;
    this.#listen();
    let open = 2;
    const onClose = () => {
      open -= 1;
      if (open === 0) onGone();
    };
    client.on('close', onClose);
    this.#server.on('close', () => {
      buffer.release();
      onClose();
    });
  }

  /** The server's bytes go on at once. */
  get passes(): boolean {
    return this.#down.passes;
  }

  /** Bytes from the server. */
  take(bytes: Buffer): boolean {
    this.#answered = true;
    this.#gate?.saw(bytes);
    return this.#down.take(bytes);
  }

  /** The fault is in place for this connection from here on. */
  disturb(toxic: ConnectionToxic, buckets: Buckets | null): void {
    this.#toxic = toxic;
    this.#touched = false;
    if (toxic.at === 'reset') this.reset();
    else this.#hold(toxic, buckets);
    if (toxic.request) this.#gate?.disturb(toxic.request.bind(toxic));
  }

  #hold(toxic: ConnectionToxic, buckets: Buckets | null): void {
    const stuck = toxic.at === 'swallow';
    const delayMs = toxic.delayMs?.bind(toxic);
    if (stuck || buckets !== null) this.#up.hold({ stuck, ...(buckets && { bucket: buckets.up }) });
    if (stuck || buckets !== null || delayMs || toxic.end)
      this.#down.hold({
        stuck,
        ...(delayMs && { delayMs }),
        ...(buckets && { bucket: buckets.down }),
        ...(toxic.end && { endAfterBytes: toxic.end.afterBytes }),
      });
  }

  /** Everything passes through again. */
  clear(): void {
    // A client that does not read has not taken its last bytes yet, and nothing more will come.
    if (this.#down.over && !this.#ended && !this.#client.destroyed && this.#toxic?.end) this.reachEnd();
    this.#toxic = null;
    this.#gate?.clear();
    this.#up.lift();
    this.#down.lift();
  }

  /** The fault that is on has not left this connection alone. */
  get disturbed(): boolean {
    return this.#toxic !== null;
  }

  /** RST in both directions. */
  reset(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#tally.resets += 1;
    this.touch();
    this.destroy();
  }

  destroy(): void {
    this.#up.abandon();
    this.#down.abandon();
    reset(this.#client);
    reset(this.#server);
  }

  #listen(): void {
    const [client, server, up, down, gate] = [this.#client, this.#server, this.#up, this.#down, this.#gate];
    client.on('data', (bytes: Buffer) => {
      if (this.#answered) this.#ask();
      if (gate === null) up.take(bytes);
      else gate.take(bytes);
    });
    client.on('end', () => up.finish('end'));
    server.on('end', () => down.finish('end'));
    // What breaks one side breaks the other, as it would without us: also a server that refuses the connection.
    client.on('error', () => {
      up.finish('reset');
      down.abandon();
    });
    server.on('error', () => {
      down.finish('reset');
      up.abandon();
    });
  }

  #ask(): void {
    this.#answered = false;
    this.#tally.exchanges += 1;
  }

  #newGate(): RequestGate {
    return new RequestGate(
      {
        up: (bytes, extraMs) => this.#up.take(bytes, extraMs),
        down: (bytes, extraMs) => this.#down.take(bytes, extraMs),
        end: () => {
          this.#up.abandon();
          this.#server.destroy();
          this.#down.finish('end');
          this.#linger();
        },
        touch: () => this.touch(),
      },
      this.#tally,
    );
  }

  touch(): void {
    if (this.#touched) return;
    this.#touched = true;
    this.#tally.touchedConnections += 1;
  }

  /** The toxic's end: as many bytes as it lets through have gone. */
  reachEnd(): void {
    if (this.#ended) return;
    if (this.#toxic?.end?.how !== 'close') {
      this.reset();
      return;
    }
    this.#ended = true;
    this.#tally.closes += 1;
    this.touch();
    this.#up.abandon();
    this.#server.destroy();
    this.#client.end();
    this.#linger();
  }

  #linger(): void {
    // Also for a client that goes on writing: it must learn that nobody listens any more.
    const limit = setTimeout(() => reset(this.#client), lingerMs);
    this.#client.once('close', () => clearTimeout(limit));
  }
}
