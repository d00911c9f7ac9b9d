import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { stateOf } from '../../src/world/process/identity.ts';
import { cliProgram } from '../programs.ts';
import { node } from '../world/process/children.ts';

const server =
  "require('node:http').createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1', function () { console.log(this.address().port); })";

it('takes a fault out and ends although its load would take every descriptor', { timeout: 120_000 }, async () => {
  const cwd = await mkdtemp(join(tmpdir(), 'descriptors-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const { identity, printed: port } = await node(server);
  // Far more probes would wait for the frozen process than there are descriptors.
  const chaos = `version: 1
preview: http://127.0.0.1:${port}
targets: { app: { process: { port: ${port} } } }
checks: [{ name: front, http: { path: /, timeout: 2s }, rate: 200/s, steady: { success: 20% }, during: { success: 1% }, recovers: 4s }]
faults: [{ fault: pause, on: app, lasts: 1500ms }]
plan: { scenarios: 1 }
`;
  await writeFile(join(cwd, 'chaos.yml'), chaos);
  const words = ['-c', 'ulimit -n 64; exec "$@"', 'sh', process.execPath, '--no-warnings', cliProgram, 'run', '--no-color'];
  const gate = spawn('sh', words, { cwd, env: { ...process.env, CHAOS_GATE_STATE_DIR: join(cwd, 'state') }, stdio: 'ignore' });
  onTestFinished(() => {
    gate.kill('SIGKILL');
  });
  await once(gate, 'exit');
  // It may have work at this moment; it must not be stopped (T).
  expect(['R', 'S']).toContain(await stateOf(identity));
  const { verdict, unrestored, scenarios } = JSON.parse(await readFile(join(cwd, 'chaos-report/result.json'), 'utf8'));
  expect(unrestored).toEqual([]);
  expect(verdict).not.toBe('unrestored');
  expect(scenarios[0].faults[0]).toMatchObject({ felt: { ok: true }, gone: { ok: true } });
});
