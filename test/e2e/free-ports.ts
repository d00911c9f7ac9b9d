import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Below those that the kernel hands out to clients. */
const [first, last] = [20_000, 31_999];
/**
 * Beside each port stands one of an address that nobody uses, and is ours as long as we listen there: until a port is in use, another
 * process that looks for one would find it free as well, and of fifty that look at once two would soon have the same.
 */
const claims = { host: '127.84.71.7', offset: -12_000 };
const held = new Map<number, Server>();

/** Ports of 127.0.0.1 that nobody listens on, and that no other process is given before this one ends or gives them back. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  for (let tries = 0; found.length < count && tries < 10_000; tries++) {
    const port = first + Math.floor(Math.random() * (last - first + 1));
    if (await isClaimed(port)) found.push(port);
  }
  if (found.length < count) throw new Error(`this machine has no ${count} free ports from ${first} to ${last}`);
  return found;
}

export const freePort = async (): Promise<number> => (await freePorts(1))[0] as number;

export function giveBack(ports: readonly number[]): void {
  for (const port of ports) {
    held.get(port)?.close();
    held.delete(port);
  }
}

export async function isFree(port: number): Promise<boolean> {
  const server = await listen(port, '127.0.0.1');
  if (server !== null) await once(server.close(), 'close');
  return server !== null;
}

async function isClaimed(port: number): Promise<boolean> {
  const claim = await listen(port + claims.offset, claims.host);
  if (claim === null) return false;
  held.set(port, claim.unref());
  if (await isFree(port)) return true;
  giveBack([port]);
  return false;
}

const listen = (port: number, host: string): Promise<Server | null> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(port, host, () => resolve(server));
  });
