import { createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address } from '../../core/model/address.ts';

const backlog = 4096;
const connectionLimit = 20_000;
const openTries = 40;
const pauseMs = 25;

/** The end of a link that clients connect to. It can be shut, so that connections are refused, and opened again on the same port. */
export class Listener {
  readonly #onClient: (client: Socket) => void;
  #server: Server | null = null;
  #address: Address;
  #wanted = false;

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

  /** Somebody else may hold the port for a moment; throws what `listen` said last when that does not end. */
  async open(): Promise<void> {
    this.#wanted = true;
    for (let tries = 1; this.#wanted && this.#server === null; tries += 1) {
      try {
        await this.#listen();
      } catch (error) {
        if (tries >= openTries || this.#address.port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
        await sleep(pauseMs);
      }
    }
  }

  /** From here on connections are refused; those that stand are not touched. */
  shut(): void {
    this.#wanted = false;
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
    // Running out of descriptors is a matter of single connections, not of the link.
    server.on('error', () => undefined);
    const { port } = server.address() as { port: number };
    this.#address = { host: this.#address.host, port };
    if (this.#wanted && this.#server === null) this.#server = server;
    else server.close();
  }
}
