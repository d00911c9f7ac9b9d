import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import type { Address } from '../../../src/core/address/address.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { Driver } from '../../../src/world/drivers/driver.ts';
import { withFlush } from '../../../src/world/drivers/flush/with-flush.ts';
import { undoHandlerOf } from '../../../src/world/undo/catalog.ts';
import { lacks } from '../../e2e/needs.ts';
import { freePort, rawServer } from '../probes/raw-server.ts';

const soon = () => AbortSignal.timeout(20_000);
const effect: Effect = { way: 'flush', kind: 'flush', params: {}, seed: 'a' };

/** The driver that `withFlush` adds to: no test may reach it. */
const never = () => Promise.reject(new Error('the other driver was asked'));
const other: Driver = { prepare: never, apply: never, observeEffect: never, undo: never, verifyRemoved: never };

/** Sends text, and returns what has arrived when `done` finds it complete. */
const talk = ({ host, port }: Address, text: string, done: RegExp): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect({ host, port });
    let got = '';
    socket.on('error', reject);
    socket.on('data', (bytes) => {
      got += bytes.toString('latin1');
      if (done.test(got)) {
        socket.destroy();
        resolve(got);
      }
    });
    socket.write(text);
  });

async function server(command: string, args: (port: number) => readonly string[]): Promise<Address> {
  const port = await freePort();
  const child: ChildProcess = spawn(command, args(port), { stdio: 'ignore', cwd: '/tmp' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const address = { host: '127.0.0.1', port };
  await expect.poll(() => talk(address, 'version\r\n', /\r\n$/).catch(() => ''), { timeout: 10_000 }).not.toBe('');
  return address;
}

const redis = (...more: string[]) =>
  server('redis-server', (port) => ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', ...more]);

describe.skipIf(lacks('redis-server'))('a real Redis', () => {
  it('is emptied in all its databases, as its own counters show, and the undo changes nothing', async () => {
    const address = await redis();
    await talk(address, 'SET a 1\r\nSELECT 3\r\nSET b 2\r\nSET c 3\r\n', /(\+OK\r\n){4}/);
    const driver = withFlush(other, 'cache', address);
    const undo = await driver.prepare(effect, 'f1', soon());
    expect(undo).toEqual({ id: 'f1', target: 'cache', kind: 'store.flushed', state: { keys: 3 } });
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false, numbers: { keysBefore: 3, keysNow: 3 } });
    await driver.apply(effect, undo, soon());
    // The application fills it again, which must not hide that it was empty.
    await talk(address, 'SET a 1\r\n', /\+OK/);
    expect(await driver.observeEffect(effect, undo, soon())).toEqual({
      ok: true,
      says: 'the server was emptied: 3 keys before, 1 now',
      numbers: { keysBefore: 3, keysNow: 1 },
    });
    await driver.undo(undo, soon());
    await undoHandlerOf(undo.kind)?.undo(undo.state, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true, says: /cannot be restored/ });
    expect(await talk(address, 'GET a\r\n', /\r\n1\r\n/)).toBe('$1\r\n1\r\n');
  });

  it('that is empty already leaves the fault unobserved', async () => {
    const driver = withFlush(other, 'cache', await redis());
    const undo = await driver.prepare(effect, 'f1', soon());
    await driver.apply(effect, undo, soon());
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false, says: 'the server was empty before the fault' });
  });

  it('with a password is refused with what to do, and untouched', async () => {
    const address = await redis('--requirepass', 'secret');
    await talk(address, 'AUTH secret\r\nSET a 1\r\n', /\+OK\r\n\+OK/);
    await expect(withFlush(other, 'cache', address).prepare(effect, 'f1', soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: expect.stringContaining('asks for a password'),
    });
    expect(await talk(address, 'AUTH secret\r\nGET a\r\n', /\$1\r\n1\r\n/)).toContain('$1');
  });
});

it.skipIf(lacks('memcached'))('empties a real memcached, whose keys stop being served at once', async () => {
  const address = await server('memcached', (port) => ['-p', `${port}`, '-l', '127.0.0.1', '-U', '0', '-u', 'root']);
  await talk(address, 'set a 0 0 1\r\n1\r\n', /STORED/);
  const driver = withFlush(other, 'cache', address);
  const undo = await driver.prepare(effect, 'f1', soon());
  await driver.apply(effect, undo, soon());
  expect(await talk(address, 'get a\r\n', /END/)).toBe('END\r\n');
  expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, numbers: { keysBefore: 1 } });
});

test.each([
  ['says nothing', () => {}, /did not reply in time/],
  ['speaks HTTP', (socket: import('node:net').Socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), /neither/],
  ['ends the connection', (socket: import('node:net').Socket) => void socket.destroy(), /ended the connection|no connection/],
  [
    'never ends its reply',
    (socket: import('node:net').Socket) => {
      socket.on('error', () => {});
      setInterval(() => socket.writable && socket.write('x'.repeat(50_000)), 5).unref();
    },
    /too long/,
  ],
])('a server that %s is not touched, within the deadline', async (_, respond, message) => {
  const address = { host: '127.0.0.1', port: await rawServer(respond) };
  await expect(withFlush(other, 'cache', address).prepare(effect, 'f1', AbortSignal.timeout(1_000))).rejects.toThrow(message);
});

test.each([null, { host: '192.0.2.7', port: 6379 }, { host: 'redis.example.com', port: 6379 }])(
  '%o is refused before any connection',
  async (address) => {
    await expect(withFlush(other, 'cache', address).prepare(effect, 'f1', soon())).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  },
);
