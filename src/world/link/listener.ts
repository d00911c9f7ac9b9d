import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/address/address.ts';

const backlog = 4096;
const connectionLimit = 20_000;
const openTries = 40;
const pauseMs = 25;

/** The server socket of a link. It can be closed, so that the kernel refuses connections, and opened again on the same port. */
export class Listener {
  readonly #onClient: (client: Socket) => void;
  #server: Server | null = null;
  #address: Address;
  #shouldListen = false;

  constructor(address: Address, onClient: (client: Socket) => void) {
    this.#address = address;
    this.#onClient = onClient;
  }

  get address(): Address {
    return this.#address;
  }

  get isOpen(): boolean {
    return this.#server !== null;
  }

  /** Opens the port. Retries for a second while another process holds it, then throws the last error of `listen`. */
  async open(): Promise<void> {
    this.#shouldListen = true;
    for (let tries = 1; this.#shouldListen && this.#server === null; tries += 1) {
      try {
        await this.#listen();
      } catch (error) {
        if (tries >= openTries || this.#address.port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        await sleep(pauseMs);
      }
    }
  }

  /** Refuses new connections; open connections stay open. */
  shut(): void {
    this.#shouldListen = false;
    this.#server?.close();
    this.#server = null;
  }

  async #listen(): Promise<void> {
    const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.#onClient(client));
    server.maxConnections = connectionLimit;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: this.#address.host, port: this.#address.port, backlog }, () => {
        server.off('error', reject);
        resolve();
      });
    });
    // When descriptors run out, single connections fail and the link continues.
    server.on('error', () => undefined);
    const { port } = server.address() as { port: number };
    this.#address = { host: this.#address.host, port };
    if (this.#shouldListen && this.#server === null) this.#server = server;
    else server.close();
  }
}
