import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { hardLimitMs } from '../../src/core/budget/needs.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { pidsWithMark } from '../../src/world/process/scan.ts';
import { programs } from '../programs.ts';

const chaos = `version: 1
preview: http://127.0.0.1:9
targets: { shop: { process: { run: sleep 300, port: 13, ready-within: 5m } } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: kill, on: shop }]
plan: { scenarios: 1 }
`;

it('is ended by its own deadline when a target is still starting, says so, and leaves nothing running', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'deadline-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeFile(join(dir, 'chaos.yml'), chaos);
  const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
  // The margin alone would take a minute.
  const budgetMs = 2_000 - hardLimitMs(0);
  let mark = '';
  const result = await runGate({
    config: { ...config, plan: { ...config.plan, budgetMs } },
    plan: planOf(config, 'seed'),
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    home: programs,
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir: join(dir, 'state'),
    onEvent: (event) => {
      if (event.type === 'run.started') mark = event.mark ?? '';
    },
    signal: AbortSignal.timeout(25_000),
  });
  expect(result.verdict).toBe('error');
  expect(result.reason).toContain('target "shop" was still starting when the run was ended, 1 min after its budget');
  expect(result.reason).toContain('`ready-within`');
  expect(mark).not.toBe('');
  expect(await pidsWithMark(`${mark}/shop`)).toEqual([]);
});
