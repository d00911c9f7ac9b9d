import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { scenarioOfToken } from '../../src/core/plan/read-replay.ts';
import { findCompose } from '../../src/world/containers/find.ts';
import { containerDriver } from '../../src/world/drivers/container/driver.ts';
import { docker, freePort, restart, until } from './engine.ts';
import { image, run } from './image.ts';
import { conditionOf } from './residue.ts';
import { effectOf, ofRun, recover, soon } from './struck.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A Compose project with a front and four replicas of what it asks. */
async function composeUp() {
  const folder = await mkdtemp(join(tmpdir(), 'cgshare'));
  const port = await freePort();
  await writeFile(
    join(folder, 'docker-compose.yml'),
    `version: "2.4"
services:
  front: { image: "${image}", command: [/app/front.cjs], ports: ["127.0.0.1:${port}:80"], environment: { FALLBACK: "1" } }
  stock: { image: "${image}", command: [/app/server.cjs] }
`,
  );
  const compose = (...words: string[]) => run('docker-compose', words, { cwd: folder });
  onTestFinished(async () => {
    await compose('down', '--timeout', '1');
    await rm(folder, { recursive: true });
  });
  await compose('up', '--detach', '--scale', 'stock=4');
  await until(() =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const { stdout } = await compose('ps', '--quiet', 'stock');
  const ids = stdout.trim().split('\n');
  const numbers = await Promise.all(
    ids.map((id) => docker('inspect', '--format', '{{index .Config.Labels "com.docker.compose.container-number"}}', id)),
  );
  const replicas = ids.toSorted((a, b) => Number(numbers[ids.indexOf(a)]) - Number(numbers[ids.indexOf(b)]));
  return { folder, port, replicas };
}

const pausedAmong = async (ids: readonly string[]): Promise<number[]> => {
  const states = await Promise.all(ids.map((id) => docker('inspect', '--format', '{{.State.Paused}}', id)));
  return states.flatMap((state, index) => (state === 'true' ? [index] : []));
};

const driverIn = (folder: string) =>
  containerDriver('stock', findCompose({ kind: 'compose', name: 'stock', service: 'stock' }, folder), ofRun);
const half = { fraction: 0.6, share: 0.5 };

it('half of four replicas are struck together, observed, and as before after the undo of one record', async () => {
  const { folder, replicas } = await composeUp();
  const known = await Promise.all(replicas.map((id) => conditionOf(id)));
  for (const [kind, params] of [
    ['pause', {}],
    ['open-files', { left: 1 }],
  ] as const) {
    const driver = driverIn(folder);
    const effect = { ...effectOf(kind, params), worker: half };
    const undo = await driver.prepare(effect, 's1.f1', soon());
    expect(driver.struckWorker?.(undo)).toEqual({ worker: 2, also: [3], of: 4 });
    expect(await Promise.all(replicas.map((id) => conditionOf(id)))).toEqual(known);
    await driver.apply(effect, undo, soon());
    const changed = (await Promise.all(replicas.map((id) => conditionOf(id)))).map(
      (now, n) => JSON.stringify(now) !== JSON.stringify(known[n]),
    );
    expect(changed).toEqual([false, false, true, true]);
    if (kind === 'pause')
      expect(await driver.observeEffect(effect, undo, soon())).toMatchObject({
        ok: true,
        says: 'the container is paused, in each of 2 containers',
      });
    expect(await driver.verifyRemoved(effect, undo, soon())).toMatchObject({ ok: false });
    await recover(undo);
    // It also ends what the driver does while the fault is in place.
    await driver.undo(undo, soon());
    expect(await Promise.all(replicas.map((id) => conditionOf(id)))).toEqual(known);
  }
}, 180_000);

it('is undone where one replica could not be struck, was restarted, or was removed', async () => {
  const { folder, replicas } = await composeUp();
  const driver = driverIn(folder);
  const effect = { ...effectOf('pause', {}), worker: half };
  const partly = await driver.prepare(effect, 's1.f1', soon());
  await docker('pause', replicas[3] ?? '');
  await expect(driver.apply(effect, partly, soon())).rejects.toThrow('did not pause');
  expect(await pausedAmong(replicas)).toContain(2);
  await driver.undo(partly, soon());
  expect(await driver.verifyRemoved(effect, partly, soon())).toMatchObject({ ok: true });
  expect(await pausedAmong(replicas)).toEqual([]);

  const again = await driver.prepare(effect, 's2.f1', soon());
  await driver.apply(effect, again, soon());
  await docker('rm', '--force', replicas[2] ?? '');
  await restart(replicas[3] ?? '');
  await recover(again);
  expect(await pausedAmong(replicas.filter((_, n) => n !== 2))).toEqual([]);
}, 180_000);

const configOf = (port: number, lasts: string): string => `version: 1
preview: http://127.0.0.1:${port}
targets:
  stock: { compose: { service: stock, share: 50% } }
checks:
  - { name: front, rate: 20/s, http: { path: / }, during: any, recovers: 30s }
faults:
  - { fault: pause, on: stock, lasts: ${lasts} }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;

it('a run records which replicas it struck', async () => {
  const { folder, port, replicas } = await composeUp();
  await writeFile(join(folder, 'chaos.yml'), configOf(port, '3s'));
  const child = spawn(process.execPath, [bundle, 'run', '--json'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  await new Promise((done) => child.once('close', done));
  const result = JSON.parse(text) as Result;
  expect(result).toMatchObject({ verdict: 'passed', unrestored: [] });
  const worker = scenarioOfToken(result.scenarios[0]?.replay ?? '').faults[0]?.worker;
  expect(worker).toMatchObject({ share: 0.5, index: expect.any(Number), also: [expect.any(Number)] });
  const journal = await readFile(join(folder, 'chaos-report', 'journal.jsonl'), 'utf8');
  expect(journal).toMatch(/"type":"fault\.struck".*"also":\[\d\],"of":4/);
  expect(journal.indexOf('"kind":"containers.each"')).toBeLessThan(journal.indexOf('"type":"fault.applied"'));
  expect(await pausedAmong(replicas)).toEqual([]);
}, 180_000);

const childrenOf = async ({ pid }: ChildProcess): Promise<readonly number[]> =>
  (await run('ps', ['-o', 'pid=', '--ppid', `${pid}`])).stdout.trim().split('\n').map(Number);

it.each(['the gate', 'the gate and its keeper'])(
  'nothing is left when %s is killed in mid-fault',
  async (who) => {
    const { folder, port, replicas } = await composeUp();
    await writeFile(join(folder, 'chaos.yml'), configOf(port, '60s'));
    const options = { cwd: folder, env: { ...process.env, HOME: folder } };
    const gate = spawn(process.execPath, [bundle, 'run'], { ...options, stdio: 'ignore' });
    onTestFinished(() => void gate.kill('SIGKILL'));
    await until(async () => (await pausedAmong(replicas)).length === 2, 100_000);
    const keepers = who === 'the gate' ? [] : await childrenOf(gate);
    for (const pid of [gate.pid ?? 0, ...keepers]) if (pid > 1) process.kill(pid, 'SIGKILL');
    if (who === 'the gate') {
      await until(async () => (await pausedAmong(replicas)).length === 0, 30_000);
      return;
    }
    await new Promise((done) => setTimeout(done, 500));
    expect(await pausedAmong(replicas)).toHaveLength(2);
    await run(process.execPath, [bundle, 'recover'], options);
    expect(await pausedAmong(replicas)).toEqual([]);
  },
  180_000,
);
