import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { processesIn } from '../../src/world/containers/main-process.ts';
import { softLimitOf } from '../../src/world/limits/open-files.ts';
import { docker, type Running, responds, start, until } from './engine.ts';
import { limitIn } from './group-files.ts';
import { run } from './image.ts';

const bundle = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Each fault, and whether it is in place, as the kernel shows it. */
const faults: Readonly<Record<string, (running: Running) => Promise<boolean>>> = {
  'cpu, limit: 50%': async (running) => !/^(-1|max)/.test(await limitIn('cpu', running)),
  'open-files, left: 20': async ({ id }) => {
    const limits = await Promise.all((await processesIn(id)).map(({ pid }) => softLimitOf(pid)));
    return limits.some((limit) => limit !== null && limit < 1_000);
  },
  partition: async ({ id }) => {
    const key = await docker('inspect', '--format', '{{.NetworkSettings.SandboxKey}}', id);
    return (await run('nsenter', [`--net=${key}`, 'nft', 'list', 'tables'])).stdout.includes('chaos_gate');
  },
};

/** A run that has one long fault in place. */
async function runWith(fault: string) {
  const running = await start();
  const folder = await mkdtemp(join(tmpdir(), 'dies-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const config = `version: 1
preview: http://${running.host}
targets:
  app: { container: ${running.name} }
checks:
  - { name: home, rate: 10/s, http: { path: / }, during: any }
faults:
  - { fault: ${fault}, on: app, lasts: 60s }
plan: { scenarios: 1, faults: 1, shrink: { tries: 0 } }
`;
  await writeFile(join(folder, 'chaos.yml'), config);
  const options = { cwd: folder, env: { ...process.env, HOME: folder } };
  const gate = spawn(process.execPath, [bundle, 'run'], { ...options, stdio: 'ignore' });
  onTestFinished(() => void gate.kill('SIGKILL'));
  return { running, gate, options };
}

const childrenOf = async ({ pid }: ChildProcess): Promise<readonly number[]> =>
  (await run('ps', ['-o', 'pid=', '--ppid', `${pid}`])).stdout.trim().split('\n').map(Number);

describe.each(Object.entries(faults))('%s', (fault, isInPlace) => {
  it('is removed by the keeper when the gate is killed', async () => {
    const { running, gate } = await runWith(fault);
    await until(() => isInPlace(running), 60_000);
    gate.kill('SIGKILL');
    await until(async () => !(await isInPlace(running)), 30_000);
    await until(() => responds(running));
  });

  it('is removed by `recover` when the gate and its keeper are killed', async () => {
    const { running, gate, options } = await runWith(fault);
    await until(() => isInPlace(running), 60_000);
    for (const pid of [gate.pid ?? 0, ...(await childrenOf(gate))]) if (pid > 1) process.kill(pid, 'SIGKILL');
    await new Promise((done) => setTimeout(done, 500));
    expect(await isInPlace(running)).toBe(true);
    await run(process.execPath, [bundle, 'recover'], options);
    expect(await isInPlace(running)).toBe(false);
    await until(() => responds(running));
  });
});
