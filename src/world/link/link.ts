import type { Socket } from 'node:net';
import type { Address } from '../../core/address/address.ts';
import { isForbiddenHost } from '../../core/address/forbidden-host.ts';
import type { Toxic } from '../../core/model/plan/toxic.ts';
import type { LinkCounts } from '../keeper/protocol.ts';
import { isOwnAddress } from '../process/own-address.ts';
import { within } from '../within.ts';
import { Bucket } from './bucket.ts';
import { type Buckets, type Carrier, Connection } from './connection.ts';
import { RetryDeadlines } from './http/retry-deadlines.ts';
import { Listener } from './listener.ts';
import { type ProbeOutcome, probeAddress } from './probe-address.ts';
import { Schedule } from './schedule.ts';
import { newTally, resetEffects } from './tally.ts';

const mebibyte = 1_048_576;
const probeLimitMs = 1_000;

export interface LinkOptions {
  /** `null`: a free port of 127.0.0.1. */
  readonly listen: Address | null;
  readonly to: Address;
  /** Separate the requests of HTTP/1.x, from the first byte of each connection. */
  readonly http: boolean;
  /**
   * By address of a client: the server to which it is carried. Others are reset, except programs of this machine, which are carried to `to`.
   * Left out: all are carried to `to`. For a link that listens where more can connect than should reach the server.
   */
  readonly routes?: Routes;
}

export type Routes = Readonly<Record<string, Address>>;

/** A TCP proxy between clients and one server that can apply faults to their connections. */
export interface Link {
  readonly listen: Address;
  /** Applies a fault. Synchronous: when it returns, the fault affects every connection. A new toxic replaces the previous one. */
  disturb(toxic: Toxic): void;
  /**
   * Removes the fault. Open connections pass their bytes through again when it returns, queued bytes included. The promise stands for the
   * listener: it rejects with the error of `listen` when the port cannot be opened again. Idempotent.
   */
  clear(): Promise<void>;
  counts(): LinkCounts;
  /** New connections are carried like this. Throws for a forbidden host. */
  route(to: Address, routes?: Routes): void;
  /** Connects to the link like any client, and to the server directly. An active fault affects the connection to the link. */
  probe(signal: AbortSignal): Promise<{ readonly link: ProbeOutcome; readonly server: ProbeOutcome }>;
  close(): Promise<void>;
}

/** Opens a link without a fault. Rejects with the error of `listen`, and for a forbidden host of the server. */
export async function openLink({ listen, to, http, routes }: LinkOptions): Promise<Link> {
  const link = new OpenLink(listen ?? { host: '127.0.0.1', port: 0 }, { to: allowed(to), http }, routes ?? null);
  await link.open();
  return link;
}

function allowed(to: Address): Address {
  if (isForbiddenHost(to.host)) throw new Error('no link leads to link-local addresses or to the metadata of the cloud');
  return to;
}

const routesIn = (routes: Routes): ReadonlyMap<string, Address> =>
  new Map(Object.entries(routes).map(([client, to]) => [client, allowed(to)]));

class OpenLink implements Link {
  readonly #tally = newTally();
  readonly #connections = new Set<Connection>();
  readonly #listener: Listener;
  readonly #deadlines = new RetryDeadlines();
  #carrier: Carrier;
  #routes: ReadonlyMap<string, Address> | null;
  #toxic: Toxic | null = null;
  #buckets: Buckets | null = null;
  #schedule: Schedule | null = null;
  #number = 0;
  /** Counts at the injection of the last fault. */
  #before = { exchanges: 0, bytesToClient: 0 };

  constructor(listen: Address, route: { to: Address; http: boolean }, routes: Routes | null) {
    this.#routes = routes && routesIn(routes);
    // All connections share one limit of queued bytes, so that the keeper's memory is bounded.
    const limitBytes = () => Math.max(mebibyte / 32, Math.min(mebibyte / 2, (256 * mebibyte) / (this.#connections.size + 1)));
    this.#carrier = { ...route, tally: this.#tally, deadlines: this.#deadlines, limitBytes };
    this.#listener = new Listener(listen, (client) => this.#accept(client));
  }

  get listen(): Address {
    return this.#listener.address;
  }

  open(): Promise<void> {
    return this.#listener.open();
  }

  disturb(toxic: Toxic): void {
    this.#removeToxic();
    resetEffects(this.#tally);
    this.#deadlines.clear();
    this.#before = { exchanges: this.#tally.exchanges, bytesToClient: this.#tally.bytesToClient };
    this.#tally.disturbed = true;
    this.#toxic = toxic;
    this.#number = 0;
    const rate = toxic.bytesPerSecond;
    this.#buckets = rate === undefined ? null : { up: new Bucket(rate), down: new Bucket(rate) };
    for (const connection of this.#connections) this.#applyToxic(connection);
    if (!this.#listener.isOpen) this.#reopen();
    if (toxic.listening !== undefined) this.#schedule = new Schedule(toxic.listening.bind(toxic), (open) => this.#setListening(open));
  }

  async clear(): Promise<void> {
    this.#removeToxic();
    await this.#listener.open();
  }

  counts(): LinkCounts {
    return {
      ...this.#tally,
      openConnections: this.#connections.size,
      exchangesSince: this.#tally.exchanges - this.#before.exchanges,
      bytesSince: this.#tally.bytesToClient - this.#before.bytesToClient,
    };
  }

  route(to: Address, routes?: Routes): void {
    this.#routes = routes === undefined ? null : routesIn(routes);
    this.#carrier = { ...this.#carrier, to: allowed(to) };
  }

  async probe(signal: AbortSignal): Promise<{ link: ProbeOutcome; server: ProbeOutcome }> {
    const [link, server] = await Promise.all([
      probeAddress(this.listen, probeLimitMs, signal),
      probeAddress(this.#carrier.to, probeLimitMs, signal),
    ]);
    return { link, server };
  }

  async close(): Promise<void> {
    this.#removeToxic();
    this.#listener.shut();
    for (const connection of this.#connections) connection.destroy();
  }

  #accept(client: Socket): void {
    const to = this.#serverOf(client);
    if (this.#listener.isOpen === false || to === null) {
      client.on('error', () => undefined).resetAndDestroy();
      return;
    }
    this.#tally.connections += 1;
    const connection = new Connection(client, { ...this.#carrier, to }, () => this.#connections.delete(connection));
    this.#connections.add(connection);
    this.#applyToxic(connection);
  }

  /** `null`: it may not connect. Programs of this machine, such as the link's own probes, may: their address depends on the rules of the engine. */
  #serverOf({ remoteAddress = '' }: Socket): Address | null {
    if (this.#routes === null) return this.#carrier.to;
    const host = remoteAddress.replace(/^::ffff:(?=\d)/, '');
    return this.#routes.get(host) ?? (isOwnAddress(host) ? this.#carrier.to : null);
  }

  #applyToxic(connection: Connection): void {
    const toxic = this.#toxic;
    if (toxic === null) return;
    const connectionToxic = toxic.connection === undefined ? {} : toxic.connection(this.#number++);
    if (connectionToxic !== undefined) connection.disturb(connectionToxic, this.#buckets);
  }

  /** Opens or closes the link's listener, as the toxic demands. */
  #setListening(open: boolean): void {
    if (open) this.#reopen();
    else {
      this.#listener.shut();
      for (const connection of this.#connections) if (connection.disturbed) connection.reset();
      this.#verifyRefusal();
    }
  }

  /** Ignores a port that another process has taken meanwhile: `clear` opens it again, and reports the error. */
  #reopen(): void {
    this.#listener.open().catch(() => undefined);
  }

  #verifyRefusal(): void {
    const toxic = this.#toxic;
    void within(probeLimitMs, null, (limit) => probeAddress(this.listen, probeLimitMs, limit)).then((outcome) => {
      if (outcome === 'refused' && this.#toxic === toxic) this.#tally.refusals += 1;
    });
  }

  #removeToxic(): void {
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
