import { expect, test } from 'vitest';
import type { CellRun } from '../../../../src/core/model/plan/cell.ts';
import type { Result } from '../../../../src/core/model/result/result.ts';
import { coverageLines } from '../../../../src/core/report/sections/coverage.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { passed } from '../../../fixtures/results/passed.ts';

const [scenario] = passed.scenarios;
if (scenario === undefined) throw new Error('the fixture has a scenario');
const coverage: Result['coverage'] = [{ fault: 'refuse', on: 'cache', scenario: scenario.id, last: null }];
const linesWith = (last: CellRun | null): readonly string[] =>
  coverageLines(
    { ...passed, coverage, lineage: { carried: [], takeovers: [{ fault: 'refuse', on: 'cache', by: 'replica', last }] } },
    10,
  ).map((line) => plainPhrase(line).replaceAll('\u00a0', ' '));

test('a takeover says which fault it was seen under, and what faults on both have shown', () => {
  expect(linesWith(null)).toContain('replica took over while refuse was on cache. Faults on both: not run yet.');
  const last: CellRun = { startedAt: '2026-11-20T10:00:00.000Z', outcome: 'failed', run: 'r1', commit: '' };
  expect(linesWith(last)).toContain('replica took over while refuse was on cache. Faults on both: failed on 2026-11-20.');
});

test('without a takeover nothing is said', () => {
  expect(coverageLines({ ...passed, coverage }, 10).join()).not.toContain('took over');
});
