import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { type App, isReady, leftIn, newNamespace, replicasOf, startApp, until } from './cluster.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

interface Wanted {
  /** The part of the cluster that the checks ask, and the path. */
  readonly front: App;
  readonly path?: string;
  readonly target: App;
  readonly fault: string;
  readonly lasts?: string;
  /** Requests per second. */
  readonly rate?: number;
  /** A second check, of this many ready pods of the target. */
  readonly ready?: number;
}

/** A folder with a config, which is the home of the gate as well. */
async function folderFor({ front, path = '/index.html', target, fault, lasts = '6s', rate = 20, ready }: Wanted): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cgkube'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const workload = `namespace: ${target.namespace}, workload: deployment/${target.name}`;
  const pods = `{ name: pods, rate: 4/s, kubernetes: { ${workload}, ready: ${ready} }, during: any, recovers: 30s }`;
  const config = `version: 1
preview: http://${front.host}
targets:
  ${target.name}: { kubernetes: { ${workload} } }
checks:${ready === undefined ? '' : `\n  - ${pods}`}
  - { name: page, rate: ${rate}/s, http: { path: ${path}, timeout: 3s }, steady: { success: 95% }, during: { success: 90% }, recovers: 20s }
faults:
  - { fault: ${fault}, on: ${target.name}, lasts: ${lasts} }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;
  await writeFile(join(folder, 'chaos.yml'), config);
  return folder;
}

const spawnGate = (folder: string, words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [bundle, ...words], {
    cwd: folder,
    env: { ...process.env, CHAOS_GATE_STATE_DIR: join(folder, 'state') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

async function outputOf(child: ChildProcess): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (more: string) => {
    said.out += more;
  });
  child.stderr?.setEncoding('utf8').on('data', (more: string) => {
    said.err += more;
  });
  const code = (await new Promise((done) => child.once('close', done))) as number;
  return { code, ...said };
}

async function gate(wanted: Wanted): Promise<Result> {
  const { out } = await outputOf(spawnGate(await folderFor(wanted), ['run', '--json']));
  expect(await leftIn(wanted.target.namespace)).toBe('');
  return JSON.parse(out) as Result;
}

const feltIn = ({ scenarios }: Result) => scenarios[0]?.faults[0]?.felt;

/** The program of a pod takes some seconds to start, as most do. */
const startS = 3;

describe.each(['kill', 'terminate'])('%s of a pod', (fault) => {
  it('fails a preview with one replica, which is back after a moment', async () => {
    const target = await startApp(await newNamespace(), 'api', { startS });
    const result = await gate({ front: target, target, fault });
    expect(result).toMatchObject({ verdict: 'failed', unrestored: [] });
    expect(feltIn(result)).toMatchObject({ ok: true });
    await until(() => isReady(target), 60_000);
  });

  it('passes a preview with three replicas, readiness probes and a preStop hook', async () => {
    const target = await startApp(await newNamespace(), 'api', { replicas: 3, sound: true, startS });
    const result = await gate({ front: target, target, fault, ready: 3 });
    expect(result).toMatchObject({ verdict: 'passed', exitCode: 0, unrestored: [] });
    expect(feltIn(result)).toMatchObject({ ok: true });
    expect(JSON.stringify(result)).toContain('"check":"pods"');
  });
});

/** Asks the other part, and responds without it where it may. The wget of Debian's static busybox 1.35 crashes with `-T`. */
const asks = (host: string, without: string) => `#!/bin/sh
if body=$(timeout 2 wget -q -O - http://${host}/index.html); then printf 'Content-Type: text/plain\\r\\n\\r\\n%s' "$body"; else ${without}; fi
`;
const fails = "printf 'Status: 503 Unavailable\\r\\nContent-Type: text/plain\\r\\n\\r\\nno stock'";
const fallsBack = "printf 'Content-Type: text/plain\\r\\n\\r\\nstock unknown'";

it('a check that asks for more pods than there are is an unhealthy preview, and nothing is injected', async () => {
  const target = await startApp(await newNamespace(), 'api');
  const { verdict, reason } = await gate({ front: target, target, fault: 'kill', ready: 2 });
  expect([verdict, reason]).toEqual(['unhealthy', expect.stringContaining('not ready')]);
}, 240_000);

describe('an outage of a part that the preview asks', () => {
  it.each([
    ['fails a preview without a fallback', fails, 'failed'],
    ['passes a preview with one', fallsBack, 'passed'],
  ])('%s', async (_, without, verdict) => {
    const namespace = await newNamespace();
    const stock = await startApp(namespace, 'stock', { replicas: 2 });
    const front = await startApp(namespace, 'front', { programs: { page: asks(stock.host, without) } });
    const result = await gate({ front, path: '/cgi-bin/page', target: stock, fault: 'outage', lasts: '10s', rate: 6 });
    expect(result).toMatchObject({ verdict, unrestored: [] });
    expect(feltIn(result)).toMatchObject({ ok: true, says: 'the workload has no pod that is ready' });
    expect((await replicasOf(stock)).wanted).toBe(2);
  });
});

it('a partition that the network of the cluster does not enforce is inconclusive, never green', async () => {
  const target = await startApp(await newNamespace(), 'api');
  const result = await gate({ front: target, target, fault: 'partition' });
  expect(result).toMatchObject({ verdict: 'inconclusive', exitCode: 4, unrestored: [] });
  expect(feltIn(result)).toMatchObject({ ok: false, says: expect.stringContaining('does not enforce it') });
});

describe('a gate that is killed during an outage', () => {
  const dies = async () => {
    const target = await startApp(await newNamespace(), 'api', { replicas: 2 });
    const folder = await folderFor({ front: target, target, fault: 'outage', lasts: '60s' });
    const child = spawnGate(folder, ['run']);
    onTestFinished(() => void child.kill('SIGKILL'));
    await until(async () => (await replicasOf(target)).wanted === 0, 60_000);
    return { target, folder, child };
  };

  it('leaves the rest to its keeper, which scales the workload up again', async () => {
    const { target, child } = await dies();
    child.kill('SIGKILL');
    await until(() => isReady(target), 60_000);
    await until(async () => (await leftIn(target.namespace)) === '');
  });

  it('and with it its keeper: `recover` scales it up again, and once more changes nothing', async () => {
    const { target, folder, child } = await dies();
    const { out } = await outputOf(spawn('ps', ['-o', 'pid=', '--ppid', `${child.pid}`], { stdio: ['ignore', 'pipe', 'ignore'] }));
    for (const pid of [child.pid ?? 0, ...out.trim().split('\n').map(Number)]) if (pid > 1) process.kill(pid, 'SIGKILL');
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await replicasOf(target)).toMatchObject({ wanted: 0 });
    const recovered = await outputOf(spawnGate(folder, ['recover']));
    expect(recovered).toMatchObject({ code: 0, out: expect.stringContaining('1 removed') });
    expect(await leftIn(target.namespace)).toBe('');
    await until(() => isReady(target), 60_000);
    expect(await outputOf(spawnGate(folder, ['recover']))).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to recover') });
  });
});
