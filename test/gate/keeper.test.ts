import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planOf } from '../../src/core/plan/plan.ts';
import { runGate } from '../../src/gate.ts';
import { openConfig } from '../../src/world/config/open-config.ts';

let dir: string;
let preview: Server;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'gate-'));
  preview = createServer((_, response) => response.end('ok'));
  await new Promise<void>((up) => preview.listen(0, '127.0.0.1', up));
});

afterEach(async () => {
  preview.closeAllConnections();
  preview.close();
  await rm(dir, { recursive: true, force: true });
});

const chaos = (port: number) => `version: 1
preview: http://127.0.0.1:${port}
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: surge, on: preview }]
`;

it('a keeper that does not come up ends the run as an error, before any fault', async () => {
  await writeFile(join(dir, 'keeper.js'), 'process.exit(1)');
  await writeFile(join(dir, 'chaos.yml'), chaos((preview.address() as AddressInfo).port));
  const { config } = await openConfig({ workspace: dir, path: 'chaos.yml', env: {} });
  const types: string[] = [];
  const result = await runGate({
    config,
    plan: planOf(config, 'seed'),
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    home: pathToFileURL(`${dir}/`),
    workspace: dir,
    reportDir: join(dir, 'report'),
    stateDir: join(dir, 'state'),
    onEvent: ({ type }) => types.push(type),
    signal: AbortSignal.timeout(20_000),
  });
  expect(result.verdict).toBe('error');
  expect(result.reason).toContain('did not start. See keeper.log.');
  expect(types).not.toContain('undo.recorded');
  expect(JSON.parse(await readFile(join(dir, 'report', 'result.json'), 'utf8')).verdict).toBe('error');
});
