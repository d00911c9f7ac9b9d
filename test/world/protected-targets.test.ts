import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseConfig } from '../../src/core/config/parse.ts';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import type { DriverContext } from '../../src/world/drivers/driver-context.ts';
import { openWorld } from '../../src/world/open-world.ts';

const yaml = `
version: 1
name: shop
preview: http://127.0.0.1:9
targets:
  api: { process: { pidfile: api.pid } }
  server: { process: { pidfile: server.pid } }
checks: [{ name: page, http: { path: / } }]
faults: [{ fault: pause, on: [api, server] }]
`;

const planOn = (...targets: readonly string[]): Plan => ({
  schema: 'chaos-gate/plan/v2',
  name: 'shop',
  seed: 'x',
  scenarios: targets.map((on, index) => ({
    id: `s${index + 1}`,
    faults: [{ id: `s${index + 1}.f1`, fault: 'pause', on, params: {}, startMs: 0, lastsMs: 1_000, seed: 'a' }],
  })),
});

/** Opens the world for two processes that run: one of ours, and one that the gate must never disturb. */
async function start(plan: Plan, protectedPid: number): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'protected-'));
  onTestFinished(() => rm(workspace, { recursive: true, force: true }));
  const child = await idle();
  await writeFile(join(workspace, 'api.pid'), String(child.pid));
  await writeFile(join(workspace, 'server.pid'), String(protectedPid));
  const parsed = parseConfig({ text: yaml, file: 'chaos.yml', env: {} });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const context = {
    keeper: { pid: 0 },
    preview: 'http://127.0.0.1:9/',
    previewHeaders: {},
    targets: parsed.config.targets,
    checked: [],
    separatesRequests: () => false,
    workspace,
    logDir: workspace,
    runId: `t${child.pid}`,
  };
  const clock = { now: () => performance.now(), sleep: async () => undefined };
  const world = await openWorld(parsed.config, plan, context as unknown as DriverContext, clock, AbortSignal.timeout(20_000));
  try {
    await world.start(AbortSignal.timeout(20_000));
  } finally {
    await world.stop(5_000);
  }
}

async function idle(as: { readonly uid?: number; readonly gid?: number } = {}) {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', ...as });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child, 'spawn');
  return child;
}

describe('a process that the gate must never disturb', () => {
  it('is refused before the first fault when a fault of the plan strikes it', async () => {
    await expect(start(planOn('api', 'server'), process.pid)).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  });

  it('may be a target that no fault strikes', async () => {
    await expect(start(planOn('api'), process.pid)).resolves.toBeUndefined();
  });

  it.skipIf(process.getuid?.() !== 0)('may be a server that has left root for another user', async () => {
    const server = await idle({ uid: 65_534, gid: 65_534 });
    await expect(start(planOn('api'), server.pid ?? 0)).resolves.toBeUndefined();
    await expect(start(planOn('server'), server.pid ?? 0)).rejects.toMatchObject({ code: 'TARGET_REFUSED' });
  });
});
