import type { Socket } from 'node:net';
import type { Address } from '../../core/model/address.ts';
import type { Toxic } from '../../core/model/plan/toxic.ts';
import { isForbiddenHost } from '../../core/preview/forbidden-host.ts';
import type { LinkCounts } from '../keeper/protocol.ts';
import { within } from '../within.ts';
import { Bucket } from './bucket.ts';
import { type Buckets, type Carrier, Connection } from './connection.ts';
import { Listener } from './listener.ts';
import { type ProbeOutcome, probeAddress } from './probe-address.ts';
import { Schedule } from './schedule.ts';
import { forgetTouched, newTally } from './tally.ts';

const mebibyte = 1_048_576;
const probeLimitMs = 1_000;

export interface LinkOptions {
  /** `null`: a free port of 127.0.0.1. */
  readonly listen: Address | null;
  readonly to: Address;
  /** Tell the requests of HTTP/1.x apart, from the first byte of each connection on. */
  readonly http: boolean;
}

/** A connection between two parties that can be disturbed. */
export interface Link {
  readonly listen: Address;
  /** Synchronous: when it returns, the fault is in place for every connection. One toxic at a time; the newest stays. */
  disturb(toxic: Toxic): void;
  /**
   * Synchronous for what is open: everything passes through again, and what was held back is passed on. The promise is for the
   * listener: it rejects when the port cannot be had back. Idempotent.
   */
  clear(): Promise<void>;
  counts(): LinkCounts;
  /** Connects to the link as any client would, and beside it to the server itself. While a fault is on, the link treats it as any client. */
  probe(signal: AbortSignal): Promise<{ readonly link: ProbeOutcome; readonly server: ProbeOutcome }>;
  close(): Promise<void>;
}

/** Opens a link that passes everything through. Rejects with the error of `listen`. */
export async function openLink({ listen, to, http }: LinkOptions): Promise<Link> {
  if (isForbiddenHost(to.host)) throw new Error('no link leads to link-local addresses or to the metadata of the cloud');
  const link = new OpenLink(listen ?? { host: '127.0.0.1', port: 0 }, { to, http });
  await link.open();
  return link;
}

class OpenLink implements Link {
  readonly #tally = newTally();
  readonly #connections = new Set<Connection>();
  readonly #carrier: Carrier;
  readonly #door: Listener;
  #toxic: Toxic | null = null;
  #buckets: Buckets | null = null;
  #schedule: Schedule | null = null;
  #number = 0;

  constructor(listen: Address, way: { to: Address; http: boolean }) {
    // Many connections share what may be held back, so that the keeper's memory has a bound.
    const limitBytes = () => Math.max(mebibyte / 32, Math.min(mebibyte / 2, (256 * mebibyte) / (this.#connections.size + 1)));
    this.#carrier = { ...way, tally: this.#tally, limitBytes };
    this.#door = new Listener(listen, (client) => this.#accept(client));
  }

  get listen(): Address {
    return this.#door.address;
  }

  open(): Promise<void> {
    return this.#door.open();
  }

  disturb(toxic: Toxic): void {
    this.#lift();
    forgetTouched(this.#tally);
    this.#tally.disturbed = true;
    this.#toxic = toxic;
    this.#number = 0;
    const rate = toxic.bytesPerSecond;
    this.#buckets = rate === undefined ? null : { up: new Bucket(rate), down: new Bucket(rate) };
    for (const connection of this.#connections) this.#infect(connection);
    if (!this.#door.isOpen) this.#reopen();
    if (toxic.listening !== undefined) this.#schedule = new Schedule(toxic.listening.bind(toxic), (open) => this.#turn(open));
  }

  async clear(): Promise<void> {
    this.#lift();
    await this.#door.open();
  }

  counts(): LinkCounts {
    return { ...this.#tally, openConnections: this.#connections.size };
  }

  async probe(signal: AbortSignal): Promise<{ link: ProbeOutcome; server: ProbeOutcome }> {
    const [link, server] = await Promise.all([
      probeAddress(this.listen, probeLimitMs, signal),
      probeAddress(this.#carrier.to, probeLimitMs, signal),
    ]);
    return { link, server };
  }

  async close(): Promise<void> {
    this.#lift();
    this.#door.shut();
    for (const connection of this.#connections) connection.destroy();
  }

  #accept(client: Socket): void {
    if (this.#door.isOpen === false) {
      client.resetAndDestroy();
      return;
    }
    this.#tally.connections += 1;
    const connection = new Connection(client, this.#carrier, () => this.#connections.delete(connection));
    this.#connections.add(connection);
    this.#infect(connection);
  }

  #infect(connection: Connection): void {
    const toxic = this.#toxic;
    if (toxic === null) return;
    const touch = toxic.connection === undefined ? {} : toxic.connection(this.#number++);
    if (touch !== undefined) connection.disturb(touch, this.#buckets);
  }

  /** The link's own listener, as the toxic wants it now. */
  #turn(open: boolean): void {
    if (open) this.#reopen();
    else {
      this.#door.shut();
      for (const connection of this.#connections) if (connection.disturbed) connection.reset();
      this.#seeRefusal();
    }
  }

  /** A port that somebody else has taken is asked for again by `clear`, which tells when it cannot be had. */
  #reopen(): void {
    this.#door.open().catch(() => undefined);
  }

  #seeRefusal(): void {
    const toxic = this.#toxic;
    void within(probeLimitMs, null, (limit) => probeAddress(this.listen, probeLimitMs, limit)).then((outcome) => {
      if (outcome === 'refused' && this.#toxic === toxic) this.#tally.refusals += 1;
    });
  }

  #lift(): void {
    this.#schedule?.stop();
    this.#schedule = null;
    this.#toxic = null;
    this.#tally.disturbed = false;
    for (const connection of this.#connections) connection.clear();
    this.#buckets?.up.close();
    this.#buckets?.down.close();
    this.#buckets = null;
  }
}
