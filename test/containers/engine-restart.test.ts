import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Undo } from '../../src/core/model/run/undo.ts';
import { inspect } from '../../src/world/containers/inspect.ts';
import { linkKind } from '../../src/world/drivers/link.ts';
import type { KeeperClient } from '../../src/world/keeper/client.ts';
import { startKeeper } from '../../src/world/keeper/start.ts';
import { docker, type Running, responds, start, stateIn, until } from './engine.ts';
import { image } from './image.ts';
import { type PrivateEngine, privateEngine } from './private-engine.ts';
import { type Condition, conditionOf } from './residue.ts';
import { recover, soon, struck } from './struck.ts';

const hasEngine = (): boolean => {
  try {
    execFileSync('dockerd', ['--version'], { stdio: 'ignore' });
    return process.geteuid?.() === 0;
  } catch {
    return false;
  }
};

let engine: PrivateEngine;
let keeper: KeeperClient;
let logs: string;

/** The image, from the engine of all other tests to this one. */
async function copyImage(): Promise<void> {
  const save = spawn('docker', ['save', image], { env: { ...process.env, DOCKER_HOST: '' }, stdio: ['ignore', 'pipe', 'ignore'] });
  const load = spawn('docker', ['load'], { stdio: [save.stdout, 'ignore', 'ignore'] });
  await new Promise((done) => load.once('close', done));
}

/** The address may be another one after a restart. */
const addressOf = async ({ id }: Running): Promise<string> => (await inspect(engine.socket, id, soon()))?.networks[0]?.address ?? '';

/** How long a visit takes; 0: it fails. */
const visitMs = async (host: string): Promise<number> => {
  const startMs = performance.now();
  const works = await fetch(`http://${host}/`, { signal: AbortSignal.timeout(5_000), headers: { connection: 'close' } }).then(
    ({ ok }) => ok,
    () => false,
  );
  return works ? performance.now() - startMs : 0;
};

const latency = { way: 'toxic', kind: 'latency', params: { delay: 400, jitter: 0, share: 1 }, seed: 's' } as const;

/** A link to a container whose clients are not pointed at it, with a fault in place. */
async function slowLink() {
  const running = await start({ words: ['--restart', 'unless-stopped'] });
  const undos: Undo[] = [];
  const settled: string[] = [];
  const driver = linkKind.driver(
    { kind: 'link', name: `link-${running.name}`, listen: null, to: { host: 'db', port: 80 } },
    {
      ...{ keeper, preview: 'http://127.0.0.1:1/', checked: [], separatesRequests: () => true, previewHeaders: {}, clients: () => [] },
      ...{ workspace: logs, logDir: logs, runId: `restart${running.id.slice(0, 6)}` },
      targets: [{ kind: 'container', name: 'db', container: running.name }],
      recordUndo: async (undo) => void undos.push(undo),
      settleUndo: async (id) => void settled.push(id),
      note: async () => undefined,
    },
  );
  onTestFinished(() => driver.stop?.(soon()).catch(() => undefined));
  await driver.start?.(soon());
  const undo = await driver.prepare(latency, 'l.f1', soon());
  await driver.apply(latency, undo, soon());
  return { running, driver, undo, undos, settled };
}

/** Faults of each kind of record, each on a container of its own. */
async function allFaults() {
  const volume = ['--volume', '/data'];
  const [calm, partition, cpu, readOnly, pause] = await Promise.all([
    start({ words: volume }).then(({ id }): Promise<Condition> => conditionOf(id)),
    struck('partition', {}, { words: volume }),
    struck('cpu', { limit: 0.2 }, { words: volume }),
    struck('read-only', {}, { words: volume }),
    struck('pause', {}, { words: volume }),
  ]);
  return { calm, partition, cpu, readOnly, pause };
}

const engineRestarts = describe.skipIf(!hasEngine());

engineRestarts('an engine that restarts while faults are in place', () => {
  beforeAll(async () => {
    engine = await privateEngine(await realpath(await mkdtemp(join(tmpdir(), 'e'))));
    process.env.DOCKER_HOST = `unix://${engine.socket}`;
    logs = await mkdtemp(join(tmpdir(), 'engine-logs-'));
    await engine.start('--live-restore');
    await copyImage();
    keeper = await startKeeper({ home: new URL('../../src/', import.meta.url), logDir: logs });
    await keeper.booted;
  }, 120_000);
  afterAll(async () => {
    await keeper.close(5_000);
    await engine.remove();
    await rm(logs, { recursive: true });
    delete process.env.DOCKER_HOST;
  }, 60_000);

  it('and lets its containers run: the faults stay, and nothing is left after their undo', async () => {
    const { calm, partition, cpu, readOnly, pause } = await allFaults();
    const link = await slowLink();
    const struckBefore = await Promise.all([partition, cpu, readOnly].map(({ running }) => conditionOf(running.id)));
    const { host } = link.running;
    await engine.stop();
    expect(await visitMs(host)).toBeGreaterThan(390);
    await expect(cpu.driver.prepare(cpu.effect, 's2.f1', soon())).rejects.toMatchObject({
      code: 'TARGET_UNAVAILABLE',
      message: expect.stringContaining('the container engine cannot be reached'),
    });
    // This one needs no engine, the other one waits for it.
    await partition.driver.undo(partition.undo, soon());
    expect(await partition.driver.verifyRemoved(partition.effect, partition.undo, soon())).toMatchObject({ ok: true });
    const continued = pause.driver.undo(pause.undo, AbortSignal.timeout(pause.driver.undoMs ?? 0));
    await engine.start('--live-restore');
    await continued;
    expect(await stateIn(pause.running)).toMatchObject({ Paused: false, Running: true });
    expect([calm, ...(await Promise.all([cpu, readOnly].map(({ running }) => conditionOf(running.id))))]).toEqual([
      await conditionOf(partition.running.id),
      ...struckBefore.slice(1),
    ]);
    expect(await readOnly.driver.observeEffect(readOnly.effect, readOnly.undo, soon())).toMatchObject({ ok: true });
    // The link follows starts again.
    expect(await visitMs(await addressOf(link.running))).toBeGreaterThan(390);
    expect(await link.driver.observeEffect(latency, link.undo, soon())).toMatchObject({ ok: true });
    await docker('restart', '--time', '1', link.running.id);
    await until(async () => (await visitMs(await addressOf(link.running))) > 390);
    await link.driver.undo(link.undo, soon());
    await link.driver.stop?.(soon());
    expect(link.settled.sort()).toEqual(link.undos.map(({ id }) => id).sort());
    for (const { driver, undo, effect } of [cpu, readOnly]) {
      await driver.undo(undo, soon());
      expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: true });
    }
    for (const { running } of [partition, cpu, readOnly, pause]) {
      expect(await conditionOf(running.id)).toEqual(calm);
      expect(await responds(running)).toBe(true);
    }
    expect((await conditionOf(link.running.id)).tables).toEqual([]);
  });

  it('and ends its containers: each undo is safe, nothing is left, and those without a restart policy run again', async () => {
    await engine.stop();
    await engine.start();
    const { calm, partition, cpu, readOnly, pause } = await allFaults();
    const policy = await struck('cpu', { limit: 0.2 }, { words: ['--restart', 'unless-stopped', '--volume', '/data'] });
    const link = await slowLink();
    const all = [partition, cpu, readOnly, pause, policy];
    await engine.stop();
    const undone = Promise.all(
      [cpu, readOnly, pause].map(({ driver, undo }) => driver.undo(undo, AbortSignal.timeout(driver.undoMs ?? 0))),
    );
    await engine.start();
    await undone;
    for (const { undo } of all) await recover({ kind: undo.kind, state: undo.state });
    await until(async () => (await visitMs(await addressOf(link.running))) > 390);
    await link.driver.undo(link.undo, soon());
    await link.driver.stop?.(soon());
    for (const undo of link.undos) await recover(undo);
    expect(link.settled.sort()).toEqual(link.undos.map(({ id }) => id).sort());
    expect((await conditionOf(link.running.id)).tables).toEqual([]);
    for (const { running } of [cpu, readOnly, policy]) {
      await until(() => responds(running));
      expect(await conditionOf(running.id)).toEqual(calm);
    }
    // A partition and a pause do not end a container, so it is the engine that has.
    for (const { running } of [partition, pause]) expect(await conditionOf(running.id)).toMatchObject({ paused: false, tables: [] });
  });
});
