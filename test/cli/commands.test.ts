import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/core/plan/parse-plan.ts';
import { replayToken } from '../../src/core/plan/replay.ts';
import { resultJson } from '../../src/core/report/json.ts';
import { reportMarkdown } from '../../src/core/report/report-md.ts';
import { withLock } from '../../src/world/recover/lock.ts';
import { passed } from '../fixtures/results/passed.ts';
import { folder, runCli } from './run-cli.ts';

const config = (seed: string, target = 'edge'): string => `version: 1
name: small
preview: http://127.0.0.1:8080
targets: { ${target}: { link: { listen: 127.0.0.1:6380, to: 127.0.0.1:6379 } } }
checks: [{ name: front, http: { path: / } }]
faults: [{ fault: latency, on: ${target}, delay: 50ms..3s, lasts: 5s..15s }]
plan: { scenarios: 2, seed: ${seed} }
`;

async function withConfig(text: string): Promise<string> {
  const there = await folder();
  await writeFile(join(there, 'chaos.yml'), text);
  return there;
}

describe('plan', () => {
  it('draws the same bytes for the same seed, and others for another one', async () => {
    const there = await withConfig(config('42'));
    const [one, same, flag, other] = await Promise.all(
      [[], [], ['--seed=42'], ['--seed=43']].map((more) => runCli(['plan', '--json', ...more], there)),
    );
    expect(one?.code).toBe(0);
    expect([same?.stdout, flag?.stdout]).toEqual([one?.stdout, one?.stdout]);
    expect(other?.stdout).not.toBe(one?.stdout);
    expect(parsePlan(one?.stdout ?? '').seed).toBe('42');
  });

  it('takes its seed from the head commit, and draws a new one each time where there is none', async () => {
    const there = await withConfig(config('auto'));
    const seeds = await Promise.all([1, 2].map(async () => parsePlan((await runCli(['plan', '--json'], there)).stdout).seed));
    expect(new Set(seeds).size).toBe(2);
    for (const seed of seeds) expect(seed).toMatch(/^[0-9a-f]{12}$/);
    const commit = 'a1b2c3d4e5f60718293a4b5c6d7e8f9012345678';
    await mkdir(join(there, '.git/refs/heads'), { recursive: true });
    await mkdir(join(there, '.git/objects'));
    await writeFile(join(there, '.git/HEAD'), commit);
    expect(parsePlan((await runCli(['plan', '--json'], there)).stdout).seed).toBe(commit.slice(0, 12));
  });

  it('is a table for people', async () => {
    const { stdout } = await runCli(['plan'], await withConfig(config('42')));
    expect(stdout).toMatch(/^small · seed 42 · 2 scenarios/);
    expect(stdout).toMatch(/^ +s2 .* edge +latency +\+\S+ m?s latency/m);
  });

  it('is a Workflow of Chaos Mesh, in a namespace that may be disturbed', async () => {
    const on = (namespace: string) =>
      config('42', 'api')
        .replace(/\{ link: .* \} \}/, `{ kubernetes: { namespace: ${namespace}, workload: deployment/api } } }`)
        .replace('fault: latency, on: api, delay: 50ms..3s', 'fault: kill, on: api');
    const words = ['plan', '--format=chaos-mesh', '--label=app.kubernetes.io/name'];
    const { code, stdout } = await runCli(words, await withConfig(on('pr-7')));
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^# Plan "small", seed 42,/)]);
    expect(stdout).toContain('app.kubernetes.io/name: api');
    expect(await runCli(words, await withConfig(on('monitoring')))).toMatchObject({
      code: 7,
      stderr: expect.stringContaining('safety.namespaces'),
      stdout: '',
    });
    expect(await runCli(words, await withConfig(config('42')))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a link is not'),
    });
  });

  it.each([
    [['--format=yaml'], 'the formats are text, json, chaos-mesh'],
    [['--format=text', '--json'], 'two formats'],
    [['--label=app'], 'add `--format chaos-mesh`'],
    [['--format=chaos-mesh', '--label=a b'], 'not the key of a label'],
  ])('%j is refused', async (words, says) => {
    const { code, stdout, stderr } = await runCli(['plan', ...words], await withConfig(config('42')));
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  it('names the checks that promise nothing while faults are in place', async () => {
    const { stdout } = await runCli(['plan'], await withConfig(config('42').replace('{ path: / }', '{ path: / }, during: any')));
    expect(stdout).toContain('\nno promise during faults: front; only the steady state and the recovery are judged\n');
  });
});

describe('a plan or a token that strikes something else than the config names', () => {
  it('is refused before anything is touched', async () => {
    const [here, there] = await Promise.all([withConfig(config('42')), withConfig(config('42', 'other'))]);
    const { stdout } = await runCli(['plan', '--json'], there);
    await writeFile(join(here, 'plan.json'), stdout);
    const [run, replay, broken] = await Promise.all([
      runCli(['run', '--plan', 'plan.json'], here),
      runCli(['replay', replayToken(parsePlan(stdout), 's1')], here),
      runCli(['replay', 'cg2.xyz.1'], here),
    ]);
    expect([run.code, replay.code, broken.code]).toEqual([2, 2, 2]);
    expect(run.stderr).toContain('on `other`: the config has no such target');
    expect(replay.stderr).toContain('targets of the config: edge');
    expect(broken.stderr).toContain('this is not a replay token');
  });
});

describe('validate', () => {
  it('shows every problem at once, with line and column', async () => {
    const there = await withConfig(config('42').replace('latency', 'latncy').replace('path: /', 'pth: /'));
    const { stderr, code } = await runCli(['validate'], there);
    expect(code).toBe(2);
    expect(stderr).toMatch(/chaos\.yml:5:\d+.*`?pth/);
    expect(stderr).toMatch(/chaos\.yml:6:\d+.*latncy/);
  });

  it('takes a file, and says what is in it', async () => {
    const { stdout, code } = await runCli(['validate', 'chaos.yml'], await withConfig(config('42')));
    expect([stdout, code]).toEqual(['valid: small on http://127.0.0.1:8080/, 1 target, 1 check, 1 fault\n', 0]);
  });
});

describe('recover', () => {
  it('has nothing to do where no run has died', async () => {
    const there = await folder();
    const env = { CHAOS_GATE_STATE_DIR: join(there, 'state') };
    const [text, json] = await Promise.all([runCli(['recover'], there, env), runCli(['recover', '--json'], there, env)]);
    expect([text.code, text.stdout]).toEqual([0, 'Nothing to recover: no crashed run has left a fault in place.\n']);
    expect(JSON.parse(json.stdout)).toEqual([]);
  });

  it('carries out a journal from elsewhere only with --trust', async () => {
    const there = await folder();
    const env = { CHAOS_GATE_STATE_DIR: join(there, 'state') };
    const gate = { pid: 2 ** 22 - 1, startTicks: 1, bootId: 'another boot' };
    const state = { undo: ['touch', join(there, 'RAN')], verify: ['true'], cwd: '/', timeoutMs: 5_000, mark: 'm' };
    const lines = [
      { type: 'run.started', atMs: 0, gate },
      { type: 'undo.recorded', atMs: 1, undo: { id: 'u', target: 't', kind: 'command.undo', state } },
    ];
    await writeFile(join(there, 'journal.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    const refused = await runCli(['recover', 'journal.jsonl'], there, env);
    expect([refused.code, refused.stderr, await readdir(there)]).toEqual([7, expect.stringContaining('--trust'), ['journal.jsonl']]);
    const { code, stdout } = await runCli(['recover', 'journal.jsonl', '--trust'], there, env);
    expect([code, stdout]).toEqual([0, '1 removed\n']);
    expect(await readdir(there)).toContain('RAN');
  });

  it('refuses the copy of a report, whose commands have lost their secrets, also with --trust', async () => {
    const there = await folder();
    const env = { CHAOS_GATE_STATE_DIR: join(there, 'state') };
    const gate = { pid: 2 ** 22 - 1, startTicks: 1, bootId: 'another boot' };
    const state = { undo: ['touch', join(there, 'RAN'), '--token=***'], verify: ['true'], cwd: '/', timeoutMs: 5_000, mark: 'm' };
    const lines = [
      { type: 'run.started', atMs: 0, gate },
      { type: 'undo.recorded', atMs: 1, undo: { id: 'u', target: 'firewall', kind: 'command.undo', state } },
    ];
    const copy = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
    await writeFile(join(there, 'journal.jsonl'), copy);
    const { code, stderr } = await runCli(['recover', 'journal.jsonl', '--trust'], there, env);
    expect([code, await readdir(there), await readFile(join(there, 'journal.jsonl'), 'utf8')]).toEqual([7, ['journal.jsonl'], copy]);
    expect(stderr).toContain('secrets in it are replaced by ***, including those in the commands that remove the faults of "firewall"');
    expect(stderr).toContain('Run `chaos-gate recover` without a file');
  });
});

describe('recover --trust, while the file is replaced', () => {
  it('carries out what it has checked', { timeout: 30_000 }, async () => {
    const there = await folder();
    const path = join(there, 'journal.jsonl');
    const env = { CHAOS_GATE_STATE_DIR: join(there, 'state') };
    const gate = { pid: 2 ** 22 - 1, startTicks: 1, bootId: 'another boot' };
    const undoing = (undo: readonly string[]): string =>
      [
        { type: 'run.started', atMs: 0, gate },
        {
          type: 'undo.recorded',
          atMs: 1,
          undo: { id: 'u', target: 't', kind: 'command.undo', state: { undo, verify: ['true'], cwd: '/', timeoutMs: 5_000, mark: 'm' } },
        },
      ]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('');
    await writeFile(path, undoing(['touch', join(there, 'FIRST')]));
    // Recovery waits for the lock after the check and before the first undo.
    const [ended] = await withLock(path, AbortSignal.timeout(20_000), async () => {
      const started = runCli(['recover', 'journal.jsonl', '--trust'], there, env);
      await sleep(1_000);
      await writeFile(path, undoing(['sh', '-c', 'touch "$0"', join(there, 'SECOND'), '***']));
      return [started];
    });
    const { code } = await ended;
    const names = await readdir(there);
    expect(names).not.toContain('SECOND');
    // On a very slow machine the file was replaced before the check, which then refuses it.
    expect([code, names.includes('FIRST')]).toEqual(code === 0 ? [0, true] : [7, false]);
  });
});

describe('report', () => {
  it('refuses what is no result, no file or no format, and says which', async () => {
    const there = await folder();
    await writeFile(join(there, 'x.json'), '{}');
    const [shape, missing, dir, format] = await Promise.all([
      runCli(['report', 'x.json'], there),
      runCli(['report', 'nothing.json'], there),
      runCli(['report', '.'], there),
      runCli(['report', 'x.json', '--format=htm'], there),
    ]);
    expect([shape, missing, dir, format].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(shape.stderr).toContain('this is not a result file of the gate');
    expect(missing.stderr).toContain('ENOENT');
    expect(dir.stderr).toContain('it is a folder');
    expect(format.stderr).toContain('did you mean `html`?');
  });

  it('writes a file instead of stdout, with the folders that lead to it', async () => {
    const there = await folder();
    await writeFile(join(there, 'result.json'), resultJson(passed));
    const { code, stdout } = await runCli(['report', 'result.json', '--format=md', '--output=a/b.md'], there);
    expect([code, stdout]).toEqual([0, '']);
    expect(await readFile(join(there, 'a/b.md'), 'utf8')).toBe(reportMarkdown(passed));
  });
});
