import { describe, expect, test } from 'vitest';
import { withCoverage } from '../../../src/core/conclude/coverage.ts';
import type { Cell, CellRun } from '../../../src/core/model/plan/cell.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { failed } from '../../fixtures/results/failed.ts';

const [first] = failed.scenarios;
if (first === undefined) throw new Error('the fixture has a scenario');
const ended = (outcome: Outcome): Result => ({ ...failed, scenarios: [{ ...first, outcome }] });
const earlier = (outcome: Outcome): CellRun => ({ startedAt: '2026-11-20T10:00:00Z', run: '1', commit: 'abc', outcome });
const cell = (last: CellRun | null, scenario: string | null = first.id): Cell => ({ fault: 'reset', on: 'cache', scenario, last });
const covered = (outcome: Outcome, one: Cell) => withCoverage(ended(outcome), { map: { coverage: '', cells: [one] } }).coverage?.[0];
const now = (outcome: Outcome): CellRun => ({ startedAt: failed.run.startedAt, run: failed.run.id, commit: failed.run.commit, outcome });

describe('coverage', () => {
  test.each<[Outcome, CellRun | null, CellRun]>([
    ['passed', null, now('passed')],
    ['failed', earlier('passed'), now('failed')],
    ['passed', earlier('failed'), now('passed')],
    ['inconclusive', null, now('inconclusive')],
    ['inconclusive', earlier('failed'), earlier('failed')],
    ['unrestored', earlier('passed'), earlier('passed')],
    ['inconclusive', earlier('inconclusive'), now('inconclusive')],
  ])('%s after %o', (outcome, before, expected) => {
    expect(covered(outcome, cell(before))?.last).toEqual(expected);
  });

  test('of a cell that did not run stays as it was, and names no scenario', () => {
    expect(covered('passed', cell(earlier('failed'), null))).toEqual(cell(earlier('failed'), null));
    expect(covered('passed', cell(null, 's99'))).toEqual(cell(null, null));
  });

  test('is absent without a map', () => {
    expect(withCoverage(failed, {})).not.toHaveProperty('coverage');
    expect(withCoverage(failed, null)).not.toHaveProperty('coverage');
  });
});

describe('the report', () => {
  const cells: Cell[] = [
    cell(null),
    { fault: 'kill', on: 'payments|x', scenario: null, last: earlier('failed'), isNew: true },
    { fault: 'pause', on: 'payments|x', scenario: null, last: { ...earlier('passed'), startedAt: '<b>' } },
    { fault: 'cpu', on: 'payments|x', scenario: null, last: null },
  ];
  const result = withCoverage(ended('failed'), { map: { coverage: '', cells } });

  test('has a row for each target', () => {
    const body = commentBody(result, { marker: '<!-- m -->', replayCommand: () => 'replay' });
    expect(body).toContain('### Faults by target');
    expect(body).toContain('1 of 4\u00a0pairs of fault and target ran; 2 ran earlier, the oldest on 2026-11-20; 1 never ran.');
    expect(body).toContain('| `cache` |');
    expect(body).toContain('`kill` (failed on 2026-11-20), `pause` (passed on an unknown day), `cpu`');
    expect(body).not.toContain('<b>');
  });

  test('is the same in a terminal', () => {
    const text = resultText(result);
    expect(text).toContain('cache: failed: reset');
    expect(text).toContain('payments|x (new): not in this run: kill (failed on 2026-11-20)');
  });

  test('keeps the coverage in result.json', () => {
    expect(parseResult(resultJson(result)).coverage).toEqual(result.coverage);
  });
});
