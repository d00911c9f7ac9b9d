import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsConfig } from '../../src/cli/run/fits-config.ts';
import { parseConfig } from '../../src/core/config/parse.ts';
import type { FaultSpec } from '../../src/core/model/plan/fault-spec.ts';
import { planSchema } from '../../src/core/model/plan/plan.ts';
import { tokenOf } from '../../src/core/plan/replay.ts';
import { resultJson } from '../../src/core/report/json.ts';
import { readBounded } from '../../src/world/file/read-bounded.ts';
import { passed } from '../fixtures/results/passed.ts';
import { runCli } from './run-cli.ts';

/** Files and tokens that were made elsewhere. */
const yaml = `version: 1
name: small
preview: http://127.0.0.1:9
targets:
  db: { command: { inject: [touch, INJECTED], undo: [rm, -f, INJECTED], verify: [test, "!", -e, INJECTED] } }
  app: { process: { port: 9 } }
  link: { link: { listen: 127.0.0.1:19999, to: 127.0.0.1:9 } }
checks:
  - { name: a, http: { path: / }, rate: 5/s, steady: { success: 99% }, during: { success: 95% }, recovers: 2s }
faults:
  - { fault: surge, on: preview, rate: 10/s..20/s, lasts: 2s..3s }
  - { fault: kill, on: [app] }
plan: { scenarios: 1, budget: 1m }
`;
const spec = (change: Partial<FaultSpec>): FaultSpec => ({
  id: 'f1',
  fault: 'surge',
  on: 'preview',
  params: { rate: 10 },
  startMs: 0,
  lastsMs: 2000,
  seed: 'x',
  ...change,
});

describe('a plan from elsewhere', () => {
  const parsed = parseConfig({ text: yaml, file: 'chaos.yml', env: {}, overrides: {} });
  const fits = (change: Partial<FaultSpec>, force = false) => {
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join());
    fitsConfig(
      { schema: planSchema, name: 'x', seed: '1', scenarios: [{ id: 's1', faults: [spec(change)] }] },
      parsed.config,
      'REPLAY_INVALID',
      {
        force,
      },
    );
  };

  it.each<[string, Partial<FaultSpec>]>([
    ['as the config draws it', {}],
    ['another fault that it lists', { fault: 'kill', on: 'app', params: {} }],
  ])('may use a pair that the config lists: %s', (_, change) => {
    expect(() => fits(change)).not.toThrow();
  });

  it.each<[string, Partial<FaultSpec>]>([
    ['a fault that it lists, on another target', { fault: 'kill', on: 'db', params: {} }],
    ['a command target that its faults leave out', { fault: 'command', on: 'db', params: {} }],
    ['a fault that the target cannot take', { fault: 'latency', on: 'app', params: { delay: 100, jitter: 0, share: 1 } }],
    ['a fault on a link that it lists nowhere', { fault: 'latency', on: 'link', params: { delay: 100, jitter: 0, share: 1 } }],
  ])('may not use any other, unless it is forced: %s', (_, change) => {
    expect(() => fits(change)).toThrow(expect.objectContaining({ code: 'REPLAY_INVALID', hint: expect.stringContaining('--force') }));
    if (change.fault !== 'command') expect(() => fits(change, true)).not.toThrow();
  });

  it.each<[string, Partial<FaultSpec>]>([
    ['an unknown target', { on: 'x' }],
    ['a target that every object has', { on: '__proto__' }],
    ['an unknown fault', { fault: 'toString' }],
  ])('is refused also when it is forced: %s', (_, change) => {
    expect(() => fits(change, true)).toThrow(expect.objectContaining({ code: 'REPLAY_INVALID' }));
  });
});

describe('the command line', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    await writeFile(join(dir, 'chaos.yml'), yaml);
    await writeFile(join(dir, 'result.json'), resultJson(passed));
    execFileSync('mkfifo', [join(dir, 'fifo')]);
    await mkdir(join(dir, 'folder'));
    await writeFile(join(dir, 'huge'), '{');
    await truncate(join(dir, 'huge'), 300 * 1024 * 1024);
    await symlink('/dev/zero', join(dir, 'device'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const commands: readonly (readonly [string, (file: string) => readonly string[]])[] = [
    ['report', (file) => ['report', file]],
    ['report --baseline', (file) => ['report', 'result.json', '--baseline', file]],
    ['replay', (file) => ['replay', file, '--config', 'chaos.yml']],
    ['validate', (file) => ['validate', file]],
    ['plan --plan', (file) => ['run', '--config', 'chaos.yml', '--plan', file]],
    ['recover --trust', (file) => ['recover', file, '--trust']],
  ];

  it.each(commands)('%s ends at once with an error on a FIFO, a folder, a device and a huge file', async (_, words) => {
    const ends = await Promise.all(['fifo', 'folder', 'device', 'huge'].map((file) => runCli([...words(file)], dir)));
    for (const { code, stderr } of ends) {
      expect([2, 5, 7]).toContain(code);
      expect(stderr).toMatch(/regular file|folder|larger than|too many levels|ELOOP|outside|leads out/i);
      expect(stderr).not.toContain('bug');
    }
  });

  it('says what a token does before it does it, and refuses one that the config does not ask for', async () => {
    const token = (change: Partial<FaultSpec>) => tokenOf({ id: 's1', faults: [spec(change)] });
    const [own, forged] = await Promise.all([
      // A preview that is refused ends the command before anything is run.
      runCli(['replay', token({}), '--config', 'chaos.yml', '--preview-url', 'https://pr-7.example.org'], dir),
      runCli(['replay', token({ fault: 'kill', on: 'db', params: {} }), '--config', 'chaos.yml'], dir),
    ]);
    expect(own.code).toBe(7);
    expect(own.stderr).toMatch(/s1 +immediately +2 s +preview +surge/);
    expect([forged.code, forged.stderr]).toEqual([2, expect.stringContaining('`kill` on `db`: the config does not list')]);
  });
});

describe('a file', () => {
  it('of the system that says it is empty is read up to the limit', async () => {
    expect((await readBounded('/proc/self/status', 65_536)).toString()).toContain('Pid:');
    await expect(readBounded('/proc/self/status', 16)).rejects.toThrow('larger than');
  });
});
