import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, createServer as createTcp } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Address } from '../../src/core/address/address.ts';
import type { Effect, FaultParams } from '../../src/core/model/plan/effect.ts';
import type { Undo } from '../../src/core/model/run/undo.ts';
import { type ToxiproxyTarget, toxiproxy } from '../../src/core/targets/toxiproxy.ts';
import type { DriverContext } from '../../src/world/drivers/driver-context.ts';
import { toxiproxyKind } from '../../src/world/drivers/toxiproxy.ts';
import { probeThrough } from '../../src/world/toxiproxy/probe-through.ts';
import { toxiproxyUndo } from '../../src/world/undo/toxiproxy.ts';
import { targetContract } from '../contracts/target.ts';
import { freePort, program, startToxiproxy, startUpstream, type Toxiproxy } from './server.ts';

const soon = () => AbortSignal.timeout(60_000);
let server: Toxiproxy;
let upstream: Awaited<ReturnType<typeof startUpstream>>;
let names = 0;
const notes: string[] = [];

const contextOf = (runId = 'run', preview = 'http://127.0.0.1:1/') =>
  ({
    runId,
    preview,
    targets: [],
    workspace: process.cwd(),
    keeper: { ask: async () => ({}) },
    note: async (message: string) => void notes.push(message),
  }) as unknown as DriverContext;
const effectOf = (kind: string, params: FaultParams = {}): Effect => ({ way: 'proxy', kind, params, seed: 's' });
const latency = effectOf('latency', { delay: 300, jitter: 0, share: 1 });
const readBack = (undo: Undo): Undo => JSON.parse(JSON.stringify(undo)) as Undo;

/** A proxy of its own, in front of the upstream. */
async function stage(more: Partial<ToxiproxyTarget> = {}, on = server) {
  const proxy = `proxy ${names++}`;
  const listen = await on.proxy(proxy, upstream.address);
  const target: ToxiproxyTarget = { kind: 'toxiproxy', name: 'cache', proxy, api: on.api, speaks: 'redis', ...more };
  const path = `/proxies/${encodeURIComponent(proxy)}`;
  return {
    target,
    listen,
    path,
    driver: toxiproxyKind.driver(target, contextOf()),
    listed: async () => (await on.ask('GET', path)).body as { enabled: boolean; toxics: { name: string; attributes: object }[] },
    foreign: () =>
      on.ask('POST', `${path}/toxics`, {
        name: 'theirs',
        type: 'latency',
        stream: 'downstream',
        toxicity: 1,
        attributes: { latency: 5, jitter: 1 },
      }),
  };
}

const see = (address: Address, waitMs = 2_000) => probeThrough(address, 'redis', waitMs, soon());
const works = async (address: Address) => {
  const { outcome, firstByteMs } = await see(address, 10_000);
  return outcome === 'open' && firstByteMs !== null;
};

describe.skipIf(program === null)('a proxy of the real Toxiproxy', () => {
  beforeAll(async () => {
    [server, upstream] = await Promise.all([startToxiproxy(), startUpstream()]);
  });
  afterAll(async () => {
    await server.stop();
    upstream.server.close();
  });

  // `reset` only as soon as data comes: below.
  targetContract(toxiproxy, async () => {
    const { driver, listen } = await stage();
    return { driver, use: async () => void (await see(listen, 300)), works: () => works(listen) };
  }, ['reset']);

  describe('its faults', () => {
    it('resets connections', async () => {
      const { driver, listen } = await stage();
      const effect = effectOf('reset', { after: 0, share: 1 });
      const undo = await driver.prepare(effect, 's1.f1', soon());
      await driver.apply(effect, undo, soon());
      expect((await see(listen)).outcome).toBe('reset');
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: expect.stringContaining('was reset') });
      await driver.undo(undo, soon());
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
      expect(await works(listen)).toBe(true);
    });

    it('are those of the plan, rounded as Toxiproxy needs them, and named after the fault', async () => {
      const { driver, listed } = await stage();
      for (const [effect, attributes, count] of [
        [effectOf('latency', { delay: 120.4, jitter: 31, share: 0.5 }), { latency: 136, jitter: 16 }, 1],
        [effectOf('bandwidth', { rate: 12_345 }), { rate: 12 }, 2],
        [effectOf('cut', { after: 7, share: 1 }), { bytes: 7 }, 1],
        [effectOf('blackhole'), { timeout: 0 }, 2],
      ] as const) {
        const undo = await driver.prepare(effect, 's1.f1', soon());
        await driver.apply(effect, undo, soon());
        const { toxics } = await listed();
        expect(toxics.map((toxic) => toxic.attributes)).toEqual(Array.from({ length: count }, () => attributes));
        for (const { name } of toxics) expect(name).toMatch(/^cg-[0-9a-f]{8}-s1\.f1(-up)?$/);
        await driver.undo(undo, soon());
        expect((await listed()).toxics).toEqual([]);
      }
    });

    it('are not observed when somebody else has taken them out, or has disabled the proxy', async () => {
      const { driver, path, listed } = await stage();
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: true });
      await server.ask('POST', path, { enabled: false });
      expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({ ok: false });
      await server.ask('POST', path, { enabled: true });
      await server.ask('DELETE', `${path}/toxics/${(await listed()).toxics[0]?.name}`);
      expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({
        ok: false,
        says: expect.stringContaining('another program has removed or changed the toxics'),
      });
    });

    it('are not observed when a client does not meet them', async () => {
      // The gate is told to look at another address, where nothing is delayed.
      const { driver } = await stage({ listen: upstream.address });
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      expect(await driver.observeEffect(latency, undo, soon())).toMatchObject({
        ok: false,
        says: expect.stringContaining('without the delay'),
      });
      await driver.undo(undo, soon());
    });

    it('refuse what Toxiproxy cannot do, also when a replay asks for it', async () => {
      const { driver } = await stage();
      await expect(driver.prepare(effectOf('reset', { after: 10, share: 1 }), 's1.f1', soon())).rejects.toThrow('after a number of bytes');
      await expect(driver.prepare(effectOf('bandwidth', { rate: 500 }), 's1.f1', soon())).rejects.toThrow('whole kB/s');
    });
  });

  describe('a guest', () => {
    it('touches nothing of others', async () => {
      const { driver, foreign, listed } = await stage();
      await foreign();
      const before = await listed();
      const undo = await driver.prepare(latency, 's1.f1', soon());
      expect(undo.state).toMatchObject({ others: [{ name: 'theirs' }], version: 'git', enable: 'no' });
      await driver.apply(latency, undo, soon());
      await driver.undo(readBack(undo), soon());
      expect(await listed()).toEqual(before);
      expect(await driver.verifyRemoved(latency, undo, soon())).toMatchObject({
        ok: true,
        says: 'the proxy is as before, and a connection passes it',
      });
    });

    it('says when somebody else has changed a toxic in the meantime, and leaves it alone', async () => {
      const { driver, foreign, path, listed } = await stage();
      await foreign();
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      await server.ask('POST', `${path}/toxics/theirs`, { attributes: { latency: 7 } });
      await driver.undo(undo, soon());
      const seen = await driver.verifyRemoved(latency, undo, soon());
      expect(seen).toMatchObject({ ok: true, says: expect.stringContaining('another program has changed') });
      expect((await listed()).toxics).toMatchObject([{ name: 'theirs', attributes: { latency: 7 } }]);
    });

    it('adds a toxic once, although a lost response makes it ask twice', async () => {
      const { driver, listed } = await stage();
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      await driver.apply(latency, undo, soon());
      expect((await listed()).toxics).toHaveLength(1);
      await driver.undo(undo, soon());
    });

    it('says that a share is drawn again, if a toxic of somebody else has one', async () => {
      const { driver, path } = await stage();
      await server.ask('POST', `${path}/toxics`, {
        name: 'theirs',
        type: 'latency',
        stream: 'downstream',
        toxicity: 0.5,
        attributes: { latency: 1 },
      });
      notes.length = 0;
      await driver.prepare(latency, 's1.f1', soon());
      expect(notes).toEqual([
        expect.stringContaining('bypasses its Toxiproxy'),
        expect.stringContaining('draws the share of a toxic again'),
      ]);
      await driver.prepare(latency, 's1.f2', soon());
      expect(
        notes.filter((one) => one.includes('bypasses')),
        'once in a run',
      ).toHaveLength(1);
    });
  });

  describe('an undo', () => {
    it('enables a proxy that was disabled, and says so when its port is taken', async () => {
      const { driver, listen, listed } = await stage();
      const effect = effectOf('refuse');
      const undo = await driver.prepare(effect, 's1.f1', soon());
      await driver.apply(effect, undo, soon());
      expect((await listed()).enabled).toBe(false);
      const thief = createTcp().listen(listen.port, '127.0.0.1');
      await once(thief, 'listening');
      await expect(toxiproxyUndo.undo(readBack(undo).state, soon())).rejects.toThrow(
        /enabling the proxy with status 500.*address already in use/,
      );
      expect(await toxiproxyUndo.verifyRemoved(undo.state, soon())).toMatchObject({ ok: false, says: 'the proxy is still disabled' });
      thief.close();
      await once(thief, 'close');
      await toxiproxyUndo.undo(readBack(undo).state, soon());
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
      expect(await works(listen)).toBe(true);
    });

    it('is done when the server has restarted and has forgotten everything, and when the proxy was deleted', async () => {
      const port = await freePort();
      const first = await startToxiproxy(port);
      const { driver, path } = await stage({}, first);
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      await first.stop();
      // It waits for a server that is away.
      const undoing = toxiproxyUndo.undo(readBack(undo).state, soon());
      const second = await startToxiproxy(port);
      await undoing;
      expect(await driver.verifyRemoved(latency, undo, soon())).toMatchObject({
        ok: true,
        says: expect.stringContaining('no longer exists'),
      });
      expect((await second.ask('GET', path)).status).toBe(404);
      await second.stop();
    });

    it('fails at its deadline when the API stays away, with the commands for a person', async () => {
      const gone = await startToxiproxy();
      const { driver } = await stage({ proxy: 'db' }, gone);
      await gone.proxy('db', upstream.address);
      const undo = await driver.prepare(latency, 's1.f1', soon());
      const outage = await driver.prepare(effectOf('refuse'), 's1.f2', soon());
      await gone.stop();
      await expect(toxiproxyUndo.undo(undo.state, AbortSignal.timeout(1_500))).rejects.toThrow(
        /cannot be reached at 127.0.0.1:\d+: ECONNREFUSED/,
      );
      const url = `http://127.0.0.1:${gone.api.port}/proxies/db`;
      expect(toxiproxyUndo.commands(undo.state)).toEqual([
        ['curl', '-X', 'DELETE', expect.stringMatching(`^${url}/toxics/cg-[0-9a-f]{8}-s1.f1$`)],
      ]);
      expect(toxiproxyUndo.commands(outage.state)).toEqual([['curl', '-X', 'POST', '-d', '{"enabled":true}', url]]);
    });

    it('stops turns before it enables the proxy', async () => {
      const { driver, listed, listen } = await stage();
      const effect = effectOf('flap', { down: 60, up: 60 });
      const undo = await driver.prepare(effect, 's1.f1', soon());
      await driver.apply(effect, undo, soon());
      await new Promise((done) => setTimeout(done, 1_000));
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({ ok: true, says: expect.stringContaining('in turn') });
      await driver.undo(undo, soon());
      for (let looks = 0; looks < 20; looks += 1) {
        expect((await listed()).enabled).toBe(true);
        await new Promise((done) => setTimeout(done, 20));
      }
      expect(await works(listen)).toBe(true);
    });
  });

  describe('what is wrong', () => {
    const prepared = (more: Partial<ToxiproxyTarget>) => stage(more).then(({ driver }) => driver.prepare(latency, 's1.f1', soon()));

    it('is said of an API that is away, and of one that is something else', async () => {
      const port = await freePort();
      await expect(prepared({ api: { host: '127.0.0.1', port } })).rejects.toMatchObject({
        code: 'TARGET_UNAVAILABLE',
        message: `the API of Toxiproxy cannot be reached at 127.0.0.1:${port}: ECONNREFUSED`,
        hint: expect.stringContaining('toxiproxy-server'),
      });
      const web = createServer((_, response) => response.end('<h1>shop 1.2.3</h1>')).listen(0, '127.0.0.1');
      await once(web, 'listening');
      await expect(prepared({ api: { host: '127.0.0.1', port: (web.address() as AddressInfo).port } })).rejects.toMatchObject({
        message: expect.stringContaining('does not respond like Toxiproxy'),
      });
      web.close();
    });

    it('is said of a proxy that does not exist, with those that do, and of one that is disabled', async () => {
      const { path, driver, target } = await stage();
      await expect(prepared({ proxy: 'rediss' })).rejects.toMatchObject({
        code: 'TARGET_UNAVAILABLE',
        message: 'Toxiproxy has no proxy "rediss"',
        hint: expect.stringContaining(`"${target.proxy}"`),
      });
      await server.ask('POST', path, { enabled: false });
      await expect(driver.prepare(latency, 's1.f1', soon())).rejects.toMatchObject({ code: 'TARGET_NOT_READY' });
    });

    it('is said of a toxic that another run has left, and not of one of this run', async () => {
      const { driver, target } = await stage();
      const undo = await driver.prepare(latency, 's1.f1', soon());
      await driver.apply(latency, undo, soon());
      await expect(driver.prepare(effectOf('cut', { after: 1, share: 1 }), 's1.f2', soon())).resolves.toMatchObject({
        kind: toxiproxyUndo.kind,
      });
      const other = toxiproxyKind.driver(target, contextOf('another run'));
      await expect(other.prepare(latency, 's1.f1', soon())).rejects.toMatchObject({
        code: 'TARGET_NOT_READY',
        hint: expect.stringMatching(/chaos-gate recover.*curl -X DELETE http/),
      });
      await driver.undo(undo, soon());
    });
  });

  describe('a note about who uses the proxy', () => {
    /** A preview that keeps connections open. Resolves with its port. */
    async function startPreview(kept: readonly Address[]): Promise<number> {
      const script = `for (const { host, port } of ${JSON.stringify(kept)}) require('node:net').connect(port, host).on('error', () => {});
        const server = require('node:http').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port));`;
      const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      return Number(line);
    }

    async function notesOf(usesOf: (listen: Address) => readonly Address[]) {
      const { target, listen } = await stage();
      const port = await startPreview(usesOf(listen));
      notes.length = 0;
      const driver = toxiproxyKind.driver(target, contextOf('run', `http://127.0.0.1:${port}/`));
      for (const id of ['s1.f1', 's1.f2']) await driver.prepare(latency, id, soon());
      return [...notes];
    }

    it('says nothing where the preview has a connection to it, and none to the upstream', async () => {
      expect(await notesOf((listen) => [listen])).toEqual([]);
    });

    it('names the programs with a connection to the upstream itself, once', async () => {
      const { port } = upstream.address;
      const past = `a connection to 127.0.0.1:${port} itself bypasses the Toxiproxy of target "cache", so none of its faults strikes it`;
      expect(await notesOf(() => [upstream.address])).toEqual([`${past} (node, and none to the proxy was seen)`]);
      expect(await notesOf((listen) => [listen, upstream.address])).toEqual([`${past} (node)`]);
    });

    it('says that only the checks can show it where no connection was seen', async () => {
      expect(await notesOf(() => [])).toEqual([expect.stringContaining('shows only in the checks')]);
    });
  });

  it('is examined without a change', async () => {
    const { target, listed, foreign } = await stage();
    await foreign();
    const before = await listed();
    const { found, failures } = await toxiproxyKind.examine(
      target,
      [latency, effectOf('reset', { after: 9, share: 1 })],
      contextOf(),
      soon(),
    );
    expect(found).toMatch(/^Toxiproxy git at 127\.0\.0\.1:\d+, with 1 toxics$/);
    expect(failures.map((failure) => failure?.message ?? null)).toEqual([null, 'Toxiproxy cannot reset after a number of bytes']);
    expect(await listed()).toEqual(before);
  });

  it('closes open connections when it refuses new ones', async () => {
    const { driver, listen } = await stage();
    const socket = connect(listen);
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    const effect = effectOf('refuse');
    const undo = await driver.prepare(effect, 's1.f1', soon());
    await driver.apply(effect, undo, soon());
    await closed;
    expect((await see(listen)).outcome).toBe('refused');
    await driver.undo(undo, soon());
  });
});
