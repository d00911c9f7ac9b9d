import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Result } from '../../src/core/model/result/result.ts';
import { planOf } from '../../src/core/plan/plan.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';
import { programs } from '../programs.ts';
import { until } from '../world/link/parties.ts';

let dir: string;
const server = createServer((_, response) => {
  response.statusCode = existsSync(join(dir, 'down')) ? 503 : 200;
  response.end('ok');
});
const port = () => (server.address() as AddressInfo).port;

beforeAll(() => new Promise<void>((up) => server.listen(0, '127.0.0.1', up)));
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'experiment-gate-'));
  await mkdir(join(dir, 'chaos'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const sh = (text: string, more: object = {}) => ({
  type: 'action',
  name: text,
  provider: { type: 'process', path: 'sh', arguments: ['-c', text], timeout: 60 },
  ...more,
});

const home = { type: 'probe', name: 'home', tolerance: 200, provider: { type: 'http', url: '${home}', timeout: 5 } };

/** Writes experiments and their config, and resolves with what a gate needs. */
async function written(...contents: readonly object[]) {
  const files = contents.map((_, nth) => `chaos/x${nth + 1}.json`);
  for (const [nth, content] of contents.entries()) {
    const experiment = {
      title: 't',
      description: 'd',
      configuration: { home: { type: 'env', key: 'HOME_URL' } },
      'steady-state-hypothesis': { title: 'h', probes: [home] },
      ...content,
    };
    await writeFile(join(dir, files[nth] ?? ''), JSON.stringify(experiment));
  }
  await writeFile(
    join(dir, 'chaos.yml'),
    `version: 1
preview: http://127.0.0.1:${port()}
checks: [{ name: front, http: { path: / }, rate: 50/s, steady: { success: 90% }, during: any, recovers: 2s }]
experiments: [${files.join(', ')}]
plan: { budget: 20m, shrink: { tries: 0 } }
`,
  );
  const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: { HOME_URL: `http://127.0.0.1:${port()}/` } });
  return {
    config,
    plan: planOf(config, 'seed'),
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    home: programs,
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir: join(dir, 'state'),
    signal: new AbortController().signal,
  };
}

const verdicts = ({ scenarios }: Result) =>
  Object.fromEntries(
    scenarios.map(({ id, findings }) => [id, findings.slice(0, 1).map(({ outcome, tolerance }) => `${outcome} ${tolerance}`)]),
  );

it('is judged strictly, and every rollback is on disk before the first action', { timeout: 240_000 }, async () => {
  const result = await runGate(
    await written(
      { method: [sh('cat state/*.jsonl > seen; touch down')], rollbacks: [sh('rm -f down')] },
      { method: [sh('touch half; exit 1')], rollbacks: [sh('rm -f half; touch rolled-back')] },
      { method: [sh('touch x')], rollbacks: [sh('rm -f x')] },
      { method: [sh('touch y')], rollbacks: [sh('exit 1')] },
    ),
  );
  // The last one ends the run: its fault may still be in place.
  expect([result.verdict, verdicts(result)]).toEqual([
    'unrestored',
    { x1: ['failed hypothesis'], x2: ['inconclusive felt'], x3: [], x4: ['unrestored gone'] },
  ]);
  const seen = await readFile(join(dir, 'seen'), 'utf8');
  expect(seen).toContain('"type":"undo.recorded"');
  expect(seen).toContain('"kind":"experiment.rollbacks"');
  expect(seen).toContain('rm -f down');
  expect(result.scenarios[0]?.findings[0]?.says).toBe('the probe "home" was not met: it returned status 503');
  expect(['down', 'half', 'x', 'rolled-back'].map((file) => existsSync(join(dir, file)))).toEqual([false, false, false, true]);
  expect(await readFile(join(dir, 'report/report.md'), 'utf8')).toContain('the hypothesis of `chaos/x1.json` did not hold');
});

it('a hypothesis that does not hold before any fault is `unhealthy`, and nothing runs', { timeout: 120_000 }, async () => {
  const probes = [{ ...home, name: 'never', tolerance: 404 }];
  const result = await runGate(await written({ 'steady-state-hypothesis': { title: 'h', probes }, method: [sh('touch ran')] }));
  expect(result.verdict).toBe('unhealthy');
  expect(result.reason).toContain('the hypothesis does not hold: `never`: it returned status 200');
  expect(existsSync(join(dir, 'ran'))).toBe(false);
});

it('a gate that is killed in the middle of a method is rolled back by the keeper', { timeout: 120_000 }, async () => {
  await written({ method: [sh('touch down'), sh('sleep 60')], rollbacks: [sh('rm -f down')] });
  await writeFile(
    join(dir, 'run.ts'),
    `import { planOf } from ${source('core/plan/plan.ts')};
     import { runGate } from ${source('gate.ts')};
     import { openConfig } from ${source('world/config/open-config.ts')};
     const dir = ${JSON.stringify(dir)};
     const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: { HOME_URL: 'http://127.0.0.1:${port()}/' } });
     await runGate({ config, plan: planOf(config, 'seed'), run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
       home: new URL(${JSON.stringify(programs.href)}), workspace: dir, reportDir: dir + '/report', stateDir: dir + '/state', signal: new AbortController().signal });`,
  );
  const gate = spawn(process.execPath, [join(dir, 'run.ts')], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, NODE_OPTIONS: '--no-warnings' },
  });
  await until(() => existsSync(join(dir, 'down')), 60_000);
  gate.kill('SIGKILL');
  await until(() => !existsSync(join(dir, 'down')), 30_000);
});

const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
