import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBaseline } from '../../src/action/baseline.ts';
import { readContext } from '../../src/action/context/context.ts';
import { readInputs } from '../../src/action/context/inputs.ts';
import { prepare } from '../../src/action/prepare.ts';
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
    expect(await readBaseline('base/result.json', workspace)).toEqual({ baseline: failed, warnings: [] });
  });

  it('that nobody asked for is none, without a word', async () => {
    expect(await readBaseline(undefined, workspace)).toEqual({ warnings: [] });
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
