import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Address } from '../../../src/core/address/address.ts';
import type { Effect } from '../../../src/core/model/plan/effect.ts';
import type { LinkTarget } from '../../../src/core/targets/link.ts';
import { linkKind } from '../../../src/world/drivers/link.ts';
import type { KeeperClient } from '../../../src/world/keeper/client.ts';
import { startKeeper } from '../../../src/world/keeper/start.ts';
import { programs } from '../../programs.ts';
import { Client, echo, quiet, serve } from '../link/parties.ts';

const soon = () => AbortSignal.timeout(20_000);

describe('the driver of a link', () => {
  const effectOf = (kind: string, params: Effect['params']): Effect => ({ way: 'toxic', kind, params, seed: 'seed' });

  let logDir: string;
  let keeper: KeeperClient;
  let links = 0;
  beforeAll(async () => {
    logDir = await mkdtemp(join(tmpdir(), 'link-'));
    keeper = await startKeeper({ home: programs, logDir });
  });
  afterAll(async () => {
    await keeper.close(2_000);
    await rm(logDir, { recursive: true });
  });

  async function handOn(to: Address) {
    const name = `link-${links++}`;
    const target: LinkTarget = { kind: 'link', name, listen: null, to };
    const { listen } = await keeper.ask({ ask: 'link.open', link: name, listen: null, to, http: true }, soon());
    const nothing = async () => undefined;
    const context = {
      keeper,
      preview: 'http://127.0.0.1/',
      targets: [],
      checked: [],
      separatesRequests: () => false,
      previewHeaders: {},
      clients: () => [],
      workspace: logDir,
      logDir,
      runId: 'run',
      recordUndo: nothing,
      settleUndo: nothing,
      note: nothing,
    };
    return { driver: linkKind.driver(target, context), listen, name };
  }

  it('injects a fault, observes its effect, removes it, and verifies the removal', async () => {
    const { driver, listen, name } = await handOn(await serve(echo));
    const effect = effectOf('latency', { delay: 300, jitter: 0, share: 1 });
    const undo = await driver.prepare(effect, 's1.f1', soon());
    expect(undo).toMatchObject({ id: 's1.f1', kind: 'link.clear', state: { link: name, keeper: { pid: keeper.pid } } });
    await driver.apply(effect, undo, soon());
    expect(await driver.observeEffect(effect, undo, soon())).toEqual({
      ok: false,
      says: 'the link carried nothing while the fault was in place',
      numbers: {},
    });
    await expect(driver.prepare(effect, 's1.f2', soon())).rejects.toMatchObject({ code: 'TARGET_UNAVAILABLE' });
    const client = new Client(listen);
    await client.ask('a', 1);
    expect(await driver.observeEffect(effect, undo, soon())).toEqual({
      ok: true,
      says: '1 chunk delayed by 300 ms on average',
      numbers: { touchedConnections: 1, delayedPieces: 1, delayedMs: 300 },
    });
    expect((await driver.verifyRemoved(effect, undo, soon())).ok).toBe(false);
    await driver.undo(undo, soon());
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toEqual({
      ok: true,
      says: 'a connection through the link stands',
      numbers: {},
    });
  });

  it('reports which traffic passed, and which traffic a fault without effect needs', async () => {
    const { driver, listen } = await handOn(await serve(echo));
    const effect = effectOf('cut', { after: 4_000, share: 1 });
    const client = new Client(listen);
    await client.ask('before', 6);
    const undo = await driver.prepare(effect, 'f', soon());
    await driver.apply(effect, undo, soon());
    await client.ask('x'.repeat(500), 506);
    await client.ask('y'.repeat(200), 706);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
      ok: false,
      says: '700 B in 2 responses passed unaffected: at most 700 B on one connection, and the fault begins after 4 kB',
    });
    await driver.undo(undo, soon());
    const sparing = effectOf('cut', { after: 1, share: 0.01 });
    await driver.apply(sparing, undo, soon());
    await client.ask('z'.repeat(50), 756);
    expect(await driver.observeEffect(sparing, undo, soon())).toMatchObject({
      ok: false,
      says: '50 B in 1 response passed unaffected: it was not in the 1 % that the fault affects',
    });
    await driver.undo(undo, soon());
  });

  it.each(['refuse', 'flap'])('does not observe %s on a link without any traffic', async (kind) => {
    const { driver } = await handOn(await serve(echo));
    const effect = effectOf(kind, kind === 'flap' ? { down: 200, up: 200 } : {});
    const undo = await driver.prepare(effect, 'f', soon());
    await driver.apply(effect, undo, soon());
    await quiet(300);
    expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: false, says: 'no traffic passed through the link' });
    await driver.undo(undo, soon());
  });

  it.each([
    ['refuse', {}, 'connections were refused'],
    ['flap', { down: 200, up: 200 }, 'connections were refused'],
    ['reset', { after: 0, share: 1 }, '1 connection reset'],
    ['cut', { after: 3, share: 1 }, '1 connection closed in the middle of a response'],
    ['blackhole', {}, '42 B received and not forwarded'],
    ['bandwidth', { rate: 100_000 }, 'transferred at the limited rate'],
    ['http-error', { status: 503, share: 1 }, '1 request that got a response from the link'],
    ['http-delay', { delay: 40, share: 1 }, '1 chunk delayed by 40 ms on average'],
  ])('observes the effect of %s', async (kind, params, message) => {
    const { driver, listen } = await handOn(await serve(echo));
    const effect = effectOf(kind, params);
    // A client has used the link before, and has disconnected.
    const user = new Client(listen);
    await user.ask('a', 1);
    user.socket.destroy();
    await expect.poll(async () => (await driver.observe?.(soon()))?.openConnections, { timeout: 10_000 }).toBe(0);
    const undo = await driver.prepare(effect, 'f', soon());
    await driver.apply(effect, undo, soon());
    const client = new Client(listen);
    client.socket.write(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(10)}\r\n\r\n`);
    let seen = await driver.observeEffect(effect, undo, soon());
    for (let tries = 0; !seen.ok && tries < 100; tries += 1) {
      await quiet(10);
      seen = await driver.observeEffect(effect, undo, soon());
    }
    expect(seen.ok).toBe(true);
    expect(seen.says).toContain(message);
    await driver.undo(undo, soon());
    expect((await driver.verifyRemoved(effect, undo, soon())).ok).toBe(true);
  });

  it('verifies the removal although the server is down', async () => {
    const { driver } = await handOn({ host: '127.0.0.1', port: 1 });
    const effect = effectOf('blackhole', {});
    const undo = await driver.prepare(effect, 'f', soon());
    await driver.undo(undo, soon());
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({
      ok: true,
      says: 'through the link: reset; the server itself: refused',
    });
  });
});
