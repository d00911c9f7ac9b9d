import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/action/baseline.ts';
import { readContext } from '../../src/action/context/context.ts';
import { readInputs } from '../../src/action/context/inputs.ts';
import { prepare } from '../../src/action/prepare.ts';
import type { Cell } from '../../src/core/model/plan/cell.ts';
import { resultJson } from '../../src/core/report/json.ts';
import { given } from '../core/config/given.ts';
import { failed } from '../fixtures/results/failed.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'baseline-'));
  await mkdir(join(workspace, 'base'));
  await writeFile(join(workspace, 'base/result.json'), resultJson(failed));
});
afterEach(() => rm(workspace, { recursive: true }));

describe('a baseline', () => {
  it('is the result of an earlier run', async () => {
    expect(await readBaseline('base/result.json', workspace)).toEqual({ baseline: failed, merged: [], warnings: [] });
  });

  it('that nobody asked for is none, without a word', async () => {
    expect(await readBaseline(undefined, workspace)).toEqual({ merged: [], warnings: [] });
  });

  it('that is not there yet is said', async () => {
    const { baseline, warnings } = await readBaseline('base/none.json', workspace);
    expect([baseline, warnings]).toEqual(['missing', [expect.stringContaining('"base/none.json"')]]);
  });

  it.each([
    ['a folder', async () => undefined, 'base'],
    ['something else', () => writeFile(join(workspace, 'x.json'), '{"schema": "of something else"}'), 'x.json'],
    ['half a file', () => writeFile(join(workspace, 'x.json'), resultJson(failed).slice(0, 900)), 'x.json'],
    ['endless', () => writeFile(join(workspace, 'x.json'), '').then(() => truncate(join(workspace, 'x.json'), 2 ** 27)), 'x.json'],
  ])('that is %s is said, and ends nothing', async (_, make, path) => {
    await make();
    const { baseline, warnings } = await readBaseline(path, workspace);
    expect([baseline, warnings.length]).toEqual(['unreadable', 1]);
  });
});

describe('results of merged pull requests', () => {
  const last = { startedAt: '2026-01-01T00:00:00.000Z', run: '7', commit: 'abc', outcome: 'failed' as const };
  const cell = (fault: string, parts: Partial<Cell['last']> = {}): Cell => ({
    fault,
    on: 'api',
    scenario: null,
    last: { ...last, ...parts },
  });
  const planWith = async (merged: string) => {
    await writeFile(
      join(workspace, 'chaos.yml'),
      given({ targets: '{ api: { process: { port: 9000 } } }', faults: '', plan: '{ mode: map, budget: 6h, seed: s }' }),
    );
    const env = {
      GITHUB_EVENT_NAME: 'push',
      INPUT_CONFIG: 'chaos.yml',
      INPUT_BASELINE: 'base/result.json\n  merged.json\n',
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: 'f'.repeat(40),
    };
    await writeFile(join(workspace, 'merged.json'), merged);
    const { plan, warnings, baseline, config } = await prepare(
      readInputs(env),
      await readContext(env, '2026-01-02T03:04:05Z'),
      new AbortController().signal,
    );
    return { plan, warnings, baseline, name: config.name, first: plan.map?.cells[0] };
  };

  it('change the order of the plan', async () => {
    const { name, plan } = await planWith('');
    const fault = plan.map?.cells.at(-1)?.fault ?? '';
    const { first, baseline, warnings } = await planWith(resultJson({ ...failed, name, coverage: [cell(fault)] }));
    expect(first).toMatchObject({ fault, on: 'api', last: { ...last, merged: true } });
    expect([baseline, warnings]).toEqual([failed, []]);
  });

  it.each<[string, (name: string, fault: string) => string]>([
    ['another gate', (_, fault) => resultJson({ ...failed, name: 'other', coverage: [cell(fault)] })],
    ['the future', (name, fault) => resultJson({ ...failed, name, coverage: [cell(fault, { startedAt: '2026-01-03T00:00:00.000Z' })] })],
    ['no config', (name) => resultJson({ ...failed, name, coverage: [cell('rm -rf /')] })],
    ['a coverage of another form', (name, fault) => JSON.stringify({ ...failed, name, coverage: { [fault]: last } })],
    [
      'an outcome that does not exist',
      (name, fault) => JSON.stringify({ ...failed, name, coverage: [cell(fault, { outcome: 'great' as 'passed' })] }),
    ],
    ['no JSON', () => '::error::x'],
    ['deep nesting', () => '['.repeat(200_000)],
  ])('are left out if they are of %s', async (_, merged) => {
    const { name, plan } = await planWith('');
    const fault = plan.map?.cells.at(-1)?.fault ?? '';
    const hostile = await planWith(merged(name, fault));
    expect(hostile.plan.scenarios).toEqual(plan.scenarios);
    expect(hostile.baseline).toEqual(failed);
    for (const warning of hostile.warnings) expect(warning).not.toMatch(/^::/m);
  });

  it('are no more than ten, and only regular files', async () => {
    await writeFile(join(workspace, 'merged.json'), resultJson(failed));
    const many = await readBaseline(['base/result.json', ...Array.from({ length: 30 }, () => 'merged.json')].join('\n'), workspace);
    expect(many.merged).toHaveLength(10);
    expect(await readBaseline('base/result.json\nbase\nbase/none.json', workspace)).toEqual({
      baseline: failed,
      merged: [],
      warnings: [
        expect.stringMatching(/^the merged result "base" cannot be read: /),
        'the merged result "base/none.json" does not exist: it changes nothing',
      ],
    });
  });
});

describe('the seed', () => {
  const seedWith = async (inputs: Readonly<Record<string, string>>, plan = 'auto') => {
    await writeFile(join(workspace, 'chaos.yml'), given({ plan: `{ seed: ${plan} }` }));
    const env = {
      GITHUB_EVENT_NAME: 'push',
      INPUT_CONFIG: 'chaos.yml',
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: 'f'.repeat(40),
      ...inputs,
    };
    const prepared = await prepare(readInputs(env), await readContext(env, '2026-01-02T03:04:05Z'), new AbortController().signal);
    return prepared.plan.seed;
  };

  it("is the baseline's where none is given", async () => {
    expect(await seedWith({ INPUT_BASELINE: 'base/result.json' })).toBe(failed.seed);
  });

  it.each([
    ['the input', { INPUT_BASELINE: 'base/result.json', INPUT_SEED: 'mine' }, 'auto', 'mine'],
    ['the config', { INPUT_BASELINE: 'base/result.json' }, 'mine', 'mine'],
    ['the head commit without a baseline', { INPUT_BASELINE: 'base/none.json' }, 'auto', 'ffffffffffff'],
  ])('is the one of %s', async (_, inputs, plan, seed) => {
    expect(await seedWith(inputs, plan)).toBe(seed);
  });

  it('is never text that could not be a seed', async () => {
    await writeFile(join(workspace, 'base/result.json'), resultJson({ ...failed, seed: 'a\n::error::b' }));
    expect(await seedWith({ INPUT_BASELINE: 'base/result.json' })).toBe('ffffffffffff');
  });
});
