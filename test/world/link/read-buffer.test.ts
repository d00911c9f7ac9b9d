import { createHash, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/core/faults/catalog.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { ReadBuffer } from '../../../src/world/link/read-buffer.ts';
import { linkTo, serve, until } from './parties.ts';

const whole = randomBytes(4_000_000);
const digest = (data: Buffer) => createHash('sha256').update(data).digest('hex');

/** Small and large chunks alternately, as fast as the socket accepts them. */
async function tell(socket: Socket): Promise<void> {
  socket.on('error', () => undefined);
  for (let from = 0, turn = 0; from < whole.length; turn += 1) {
    const to = Math.min(whole.length, from + ([700, 30_000, 400_000, 1_000_000][turn % 4] ?? 0));
    if (!socket.write(whole.subarray(from, to))) await new Promise((resolve) => socket.once('drain', resolve));
    from = to;
  }
  socket.end();
}

/** Reads everything, and waits `pauseMs` at every tenth chunk. */
async function hear(port: number, pauseMs: number): Promise<string> {
  const heard = createHash('sha256');
  let pieces = 0;
  for await (const piece of connect({ port, host: '127.0.0.1' })) {
    heard.update(piece);
    if (pieces++ % 10 === 0) await sleep(pauseMs);
  }
  return heard.digest('hex');
}

describe('bytes that share memory', () => {
  it('reach every reader unchanged, fast or slow, while faults are injected and removed', { timeout: 30_000 }, async () => {
    const link = await linkTo(await serve((socket) => void tell(socket)));
    const all = Promise.all(Array.from({ length: 24 }, (_, index) => hear(link.listen.port, index % 3)));
    const latency = faultOf('latency')?.toxic?.({ delay: 3, jitter: 2, share: 1 }, dice('a seed'));
    for (let turn = 0; turn < 10; turn += 1) {
      if (turn % 2 === 0 && latency !== undefined) link.disturb(latency);
      else await link.clear();
      await sleep(20);
    }
    await link.clear();
    expect(new Set(await all)).toEqual(new Set([digest(whole)]));
    await until(() => link.counts().openConnections === 0);
  });

  it('are overwritten only when no reader needs them', () => {
    let done = true;
    const buffer = new ReadBuffer({ isPassthrough: true, write: () => done });
    const next = () => (buffer.onread.buffer as () => Uint8Array)();
    const read = (count: number) => buffer.onread.callback(count, next());
    const first = next();
    read(first.length);
    const own = next();
    expect(own).not.toBe(first);
    read(own.length);
    expect(next()).toBe(own);
    done = false;
    read(own.length);
    expect(next()).not.toBe(own);
    read(1);
    expect(next()).toBe(first);
  });

  it('are copied for a reader that keeps them', () => {
    const kept: Buffer[] = [];
    const buffer = new ReadBuffer({
      isPassthrough: false,
      write: (bytes) => {
        kept.push(bytes);
        return false;
      },
    });
    for (const letter of ['a', 'b', 'c']) {
      const into = (buffer.onread.buffer as () => Uint8Array)();
      into.fill(letter.charCodeAt(0), 0, 65_536);
      buffer.onread.callback(65_536, into);
    }
    buffer.release();
    expect(kept.map((bytes) => bytes.toString('latin1'))).toEqual(['a', 'b', 'c'].map((letter) => letter.repeat(65_536)));
    expect(kept.map((bytes) => bytes.buffer.byteLength)).toEqual([65_536, 65_536, 65_536]);
  });

  it('have large buffers for a limited number of sockets', () => {
    const buffers = Array.from({ length: 100 }, () => new ReadBuffer({ isPassthrough: true, write: () => true }));
    const inUse = () => buffers.map((buffer) => (buffer.onread.buffer as () => Uint8Array)());
    for (const buffer of buffers) buffer.onread.callback(65_536, new Uint8Array(0));
    expect(inUse().filter((bytes) => bytes.length > 65_536).length).toBe(64);
    for (const buffer of buffers) buffer.release();
    for (const buffer of buffers.slice(-64)) buffer.onread.callback(65_536, new Uint8Array(0));
    expect(inUse().filter((bytes) => bytes.length > 65_536).length).toBe(64);
    for (const buffer of buffers) buffer.release();
  });
});
