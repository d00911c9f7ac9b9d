import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askAndHope, askWithCare } from '../../../src/demo/ask-stock.ts';
import { freePorts } from '../../../src/demo/free-ports.ts';
import { serveShop } from '../../../src/demo/shop.ts';
import { serveStock } from '../../../src/demo/stock.ts';
import { supervise } from '../../../src/demo/supervise.ts';

async function ports(): Promise<[number, number]> {
  const [one = 0, two = 0] = await freePorts(2);
  return [one, two];
}

function untilTheEnd(): AbortController {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller;
}

/** Accepts and never answers. */
async function silence(port: number): Promise<void> {
  const server = createServer((socket) => socket.on('error', () => {})).listen(port, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
}

const front = (port: number, signal = AbortSignal.timeout(5000)) => fetch(`http://127.0.0.1:${port}/`, { signal });

describe('the shop of the demo', () => {
  it('tells every visitor how many bags the stock keeper has', async () => {
    const [shop, stock] = await ports();
    const { signal } = untilTheEnd();
    await serveStock(stock, signal);
    await serveShop(shop, askAndHope(stock), signal);
    const answer = await front(shop);
    expect([answer.status, await answer.text()]).toEqual([200, '<h1>The Bean Shop</h1><p>12 bags left</p>']);
  });

  it('is weak as it stands: a silent stock keeper makes it silent too', async () => {
    const [shop, stock] = await ports();
    await silence(stock);
    await serveShop(shop, askAndHope(stock), untilTheEnd().signal);
    await expect(front(shop, AbortSignal.timeout(800))).rejects.toThrow('timeout');
  });

  it('is sound with care: it answers from memory when the stock keeper has gone, and says so when it has no memory', async () => {
    const [shop, stock] = await ports();
    const [stockEnd, shopEnd] = [untilTheEnd(), untilTheEnd()];
    await serveShop(shop, askWithCare(stock), shopEnd.signal);
    expect((await front(shop)).status).toBe(503);
    await serveStock(stock, stockEnd.signal);
    expect((await front(shop)).status).toBe(200);
    stockEnd.abort();
    await sleep(50);
    const remembered = await front(shop);
    expect([remembered.status, await remembered.text()]).toEqual([200, expect.stringContaining('12 bags')]);
  });
});

describe('the supervisor of the demo', () => {
  it('starts a command again that ends, until it is told to stop', async () => {
    const [port] = await ports();
    let starts = 0;
    const counter = createServer((socket) => {
      starts += 1;
      socket.end();
    }).listen(port, '127.0.0.1');
    onTestFinished(() => void counter.close());
    const stop = untilTheEnd();
    const ended = supervise(process.execPath, ['-e', `require('net').connect(${port}, '127.0.0.1')`], stop.signal);
    await expect.poll(() => starts, { timeout: 10_000 }).toBeGreaterThan(1);
    stop.abort();
    await ended;
  });
});
