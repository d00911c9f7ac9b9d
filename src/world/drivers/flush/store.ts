import { connect } from 'node:net';
import type { Address } from '../../../core/address/address.ts';
import { GateFailure } from '../../../core/model/failure.ts';

/** More than the statistics of any server. */
const replyLimit = 262_144;

/** What a server says about itself: how many keys it has, and how often it was emptied since it started. */
export interface StoreCounts {
  readonly keys: number;
  readonly flushes: number;
}

/** A server of one protocol whose whole content one command deletes. */
export interface Store {
  counts(signal: AbortSignal): Promise<StoreCounts>;
  /** Returns when the server has confirmed it. */
  flush(signal: AbortSignal): Promise<void>;
}

/** Finds out which protocol the server speaks. `version` is a command of memcached, and an unknown one to Redis, so it changes nothing. */
export async function storeAt(address: Address, signal: AbortSignal): Promise<Store> {
  const reply = await ask(address, 'version', isLine, signal);
  if (reply.startsWith('VERSION ')) return memcachedAt(address);
  if (reply.startsWith('-')) return redisAt(address);
  throw new GateFailure('TARGET_UNAVAILABLE', 'the server speaks neither the protocol of Redis nor that of memcached');
}

const isLine = (reply: string): boolean => reply.endsWith('\r\n');

const redisAt = (address: Address): Store => ({
  async counts(signal) {
    const info = accepted(await ask(address, 'INFO all', isBulk, signal), /^\$/);
    const keys = [...info.matchAll(/^db\d+:keys=(\d+)/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
    return { keys, flushes: Number(/^cmdstat_flushall:calls=(\d+)/m.exec(info)?.[1] ?? 0) };
  },
  async flush(signal) {
    accepted(await ask(address, 'FLUSHALL', isLine, signal), /^\+OK/);
  },
});

/** `$5\r\nabcde\r\n`, or an error in one line. */
function isBulk(reply: string): boolean {
  if (!reply.startsWith('$')) return isLine(reply);
  const [head = '', length = ''] = /^\$(\d+)\r\n/.exec(reply) ?? [];
  return head !== '' && reply.length >= head.length + Number(length) + 2;
}

const memcachedAt = (address: Address): Store => ({
  async counts(signal) {
    const stats = accepted(await ask(address, 'stats', (reply) => reply.endsWith('END\r\n') || isError(reply), signal), /^STAT /);
    const count = (name: string): number => Number(new RegExp(`^STAT ${name} (\\d+)`, 'm').exec(stats)?.[1] ?? 0);
    return { keys: count('curr_items'), flushes: count('cmd_flush') };
  },
  async flush(signal) {
    accepted(await ask(address, 'flush_all', isLine, signal), /^OK/);
  },
});

const isError = (reply: string): boolean => /^(ERROR|CLIENT_ERROR|SERVER_ERROR)[^\n]*\r\n$/.test(reply);

function accepted(reply: string, expected: RegExp): string {
  if (expected.test(reply)) return reply;
  if (/^-(NOAUTH|NOPERM|WRONGPASS)/.test(reply))
    throw new GateFailure('TARGET_UNAVAILABLE', 'the server asks for a password, which the gate does not have', {
      hint: 'use a `command` target whose `inject` is `redis-cli FLUSHALL` with your password',
    });
  const code = /^-?([A-Z_]{1,20})/.exec(reply)?.[1] ?? 'no known reply';
  throw new GateFailure('TARGET_UNAVAILABLE', `the server refused the command: ${code}`);
}

/** Sends one command over a connection of its own. Rejects when the signal aborts, the server ends the connection, or the reply is too long. */
function ask({ host, port }: Address, command: string, isComplete: (reply: string) => boolean, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true });
    let reply = '';
    const fail = (message: string): void => {
      socket.destroy();
      reject(new GateFailure('TARGET_UNAVAILABLE', message));
    };
    const late = (): void => fail('the server did not reply in time');
    socket.on('connect', () => socket.write(`${command}\r\n`));
    socket.on('data', (bytes: Buffer) => {
      reply += bytes.toString('latin1');
      if (isComplete(reply)) {
        socket.destroy();
        resolve(reply);
      } else if (reply.length > replyLimit) fail('the reply of the server is too long');
    });
    socket.on('error', ({ code = 'an error' }: NodeJS.ErrnoException) => fail(`no connection to the server: ${code}`));
    socket.on('close', () => {
      signal.removeEventListener('abort', late);
      fail('the server ended the connection');
    });
    if (signal.aborted) late();
    else signal.addEventListener('abort', late, { once: true });
  });
}
