import { connect, type Socket } from 'node:net';
import type { Address } from '../../core/address/address.ts';
import type { ConnectionToxic } from '../../core/model/plan/toxic.ts';
import { guardedLookup } from '../probes/guarded-lookup.ts';
import type { Bucket } from './bucket.ts';
import { Flow } from './flow.ts';
import { type GateContext, RequestGate } from './http/request-gate.ts';
import { ReadBuffer, type Reader } from './read-buffer.ts';
import { reset } from './reset.ts';
import type { Owner } from './shaping.ts';
import type { Tally } from './tally.ts';

/** After an orderly close the client has this long to close its side. */
const lingerMs = 5_000;

/** What a connection needs from its link. */
export interface Carrier extends GateContext {
  readonly to: Address;
  readonly http: boolean;
}

export interface Buckets {
  readonly up: Bucket;
  readonly down: Bucket;
}

/** A client's connection, the connection to the server that the link opened for it, and the two flows between them. */
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
  #serverSentLast = true;
  #inFlight = false;

  constructor(client: Socket, carrier: Carrier, onClosed: () => void) {
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
    this.#gate = carrier.http ? this.#newGate(carrier) : null;
    this.#listen();
    let open = 2;
    const onClose = () => {
      open -= 1;
      if (open === 0) onClosed();
    };
    client.on('close', () => {
      this.#setInFlight(false);
      onClose();
    });
    this.#server.on('close', () => {
      buffer.release();
      this.#gate?.endResponses(false);
      onClose();
    });
  }

  /** Whether the server's bytes are forwarded as soon as they arrive. */
  get isPassthrough(): boolean {
    return this.#down.isPassthrough && (this.#gate?.isPassthrough ?? true);
  }

  /** Forwards bytes from the server to the client. */
  write(bytes: Buffer): boolean {
    this.#serverSentLast = true;
    return this.#gate === null ? this.#down.write(bytes) : this.#gate.writeResponse(bytes);
  }

  /** Applies a fault to this connection. */
  disturb(toxic: ConnectionToxic, buckets: Buckets | null): void {
    this.#toxic = toxic;
    this.#touched = false;
    if (toxic.at === 'reset') this.reset();
    else this.#shape(toxic, buckets);
    if (toxic.request) this.#gate?.disturb(toxic.request.bind(toxic));
  }

  #shape(toxic: ConnectionToxic, buckets: Buckets | null): void {
    const stuck = toxic.at === 'swallow';
    const delayMs = toxic.delayMs?.bind(toxic);
    if (stuck || buckets !== null) this.#up.shape({ stuck, ...(buckets && { bucket: buckets.up }) });
    if (stuck || buckets !== null || delayMs || toxic.end)
      this.#down.shape({
        stuck,
        ...(delayMs && { delayMs }),
        ...(buckets && { bucket: buckets.down }),
        ...(toxic.end && { endAfterBytes: toxic.end.afterBytes }),
      });
  }

  /** Removes the fault: both flows pass their bytes through again. */
  clear(): void {
    // The toxic has ended the flow, but the client did not read its last bytes yet, so their write callback has not ended the connection.
    if (this.#down.destroyed && !this.#ended && !this.#client.destroyed && this.#toxic?.end) this.reachEnd();
    this.#toxic = null;
    this.#gate?.clear();
    this.#up.unshape();
    this.#down.unshape();
  }

  /** Whether the current fault affects this connection. */
  get disturbed(): boolean {
    return this.#toxic !== null;
  }

  /** Sends RST in both directions. */
  reset(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#tally.resets += 1;
    this.touch();
    this.destroy();
  }

  destroy(): void {
    this.#up.destroy();
    this.#down.destroy();
    reset(this.#client);
    reset(this.#server);
  }

  #listen(): void {
    const [client, server, up, down, gate, tally] = [this.#client, this.#server, this.#up, this.#down, this.#gate, this.#tally];
    client.on('data', (bytes: Buffer) => {
      tally.bytesFromClient += bytes.length;
      if (this.#serverSentLast) this.#beginExchange();
      this.#setInFlight(true);
      if (gate === null) up.write(bytes);
      else gate.write(bytes);
    });
    client.on('end', () => {
      this.#setInFlight(false);
      up.end('end');
    });
    server.on('end', () => {
      gate?.endResponses(true);
      down.end('end');
    });
    // Without the link an error would end both sides, so the link passes it on. This includes a server that refuses the connection.
    client.on('error', () => {
      up.end('reset');
      down.destroy();
    });
    server.on('error', () => {
      gate?.endResponses(false);
      down.end('reset');
      up.destroy();
    });
  }

  #setInFlight(inFlight: boolean): void {
    if (this.#inFlight === inFlight) return;
    this.#inFlight = inFlight;
    this.#tally.inFlight += inFlight ? 1 : -1;
  }

  #beginExchange(): void {
    this.#serverSentLast = false;
    this.#tally.exchanges += 1;
  }

  #newGate(context: GateContext): RequestGate {
    return new RequestGate(
      {
        up: (bytes, extraMs) => this.#up.write(bytes, extraMs),
        down: (bytes, extraMs) => this.#down.write(bytes, extraMs),
        end: () => {
          this.#up.destroy();
          this.#server.destroy();
          this.#down.end('end');
          this.#linger();
        },
        touch: () => this.touch(),
      },
      context,
    );
  }

  responded(): void {
    this.#setInFlight(false);
  }

  touch(): void {
    if (this.#touched) return;
    this.#touched = true;
    this.#tally.touchedConnections += 1;
  }

  /** Ends the connection as the toxic demands, after the bytes that it lets through. */
  reachEnd(): void {
    if (this.#ended) return;
    if (this.#toxic?.end?.how !== 'close') {
      this.reset();
      return;
    }
    this.#ended = true;
    this.#tally.closes += 1;
    this.touch();
    this.#up.destroy();
    this.#server.destroy();
    this.#client.end();
    this.#linger();
  }

  #linger(): void {
    // A client that only writes would never notice the orderly close, so the reset tells it that its bytes are not read any more.
    const limit = setTimeout(() => reset(this.#client), lingerMs);
    this.#client.once('close', () => clearTimeout(limit));
  }
}
