import { expect, test } from 'vitest';
import type { CellRun } from '../../../src/core/model/plan/cell.ts';
import type { Lineage } from '../../../src/core/model/plan/lineage.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import { merged } from '../../../src/core/shards/merged.ts';
import { shardsOf } from './recorded.ts';

const ranAt = (startedAt: string): CellRun => ({ startedAt, run: 'r', commit: 'c', outcome: 'passed' });
const takeover = (on: string, by: string, last: CellRun | null = null) => ({ fault: 'refuse', on, by, last });
const shards = shardsOf(2);

const joined = (...lineages: readonly Lineage[]): Result =>
  merged(shards.map((result, nth) => ({ file: `${nth}/result.json`, result: { ...result, lineage: lineages[nth] as Lineage } })));

test('what any shard has seen is known of the whole', () => {
  const { lineage } = joined(
    {
      carried: [
        { target: 'cache', checks: ['home'] },
        { target: 'mail', checks: [] },
      ],
      takeovers: [takeover('cache', 'replica')],
    },
    {
      carried: [
        { target: 'cache', checks: ['cart', 'home'] },
        { target: 'store', checks: ['cart'] },
      ],
      takeovers: [takeover('cache', 'replica', ranAt('2026-01-02')), takeover('mail', 'store', ranAt('2026-01-01'))],
    },
  );
  expect(lineage).toEqual({
    carried: [
      { target: 'cache', checks: ['cart', 'home'] },
      { target: 'mail', checks: [] },
      { target: 'store', checks: ['cart'] },
    ],
    takeovers: [takeover('cache', 'replica', ranAt('2026-01-02')), takeover('mail', 'store', ranAt('2026-01-01'))],
  });
});

test('a takeover of one shard, and both targets disturbed together in another: the run is known', () => {
  const [first, second] = shards as [Result, Result];
  const [together, ...others] = second.scenarios.map((scenario) => ({
    ...scenario,
    faults: scenario.faults.flatMap((one) => ['cache', 'replica'].map((on) => ({ ...one, spec: { ...one.spec, on } }))),
  }));
  const takeovers = [takeover('cache', 'replica')];
  const { lineage, run } = merged([
    { file: '1/result.json', result: { ...first, lineage: { carried: [], takeovers } } },
    { file: '2/result.json', result: { ...second, scenarios: [together, ...others].flatMap((one) => one ?? []) } },
  ]);
  const last = { startedAt: run.startedAt, run: run.id, commit: run.commit, outcome: together?.outcome };
  expect(lineage?.takeovers).toEqual([{ ...takeovers[0], last }]);
});

test('without a map there is none', () => {
  expect(merged(shards.map((result, nth) => ({ file: `${nth}/result.json`, result })))).not.toHaveProperty('lineage');
});
