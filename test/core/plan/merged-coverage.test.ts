import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, CellRun } from '../../../src/core/model/plan/cell.ts';
import { type Outcome, outcomes } from '../../../src/core/model/result/outcome.ts';
import { withMerged } from '../../../src/core/plan/map/merged-coverage.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { given, right } from '../config/given.ts';

const now = '2026-11-29T12:00:00.000Z';
const ran = (outcome: Outcome, startedAt = '2026-11-20T10:00:00.000Z'): CellRun => ({ startedAt, run: '1', commit: 'abc', outcome });
const cell = (last: CellRun | null, fault = 'kill', on = 'api'): Cell => ({ fault, on, scenario: null, last });
const after = (base: CellRun | null, merged: CellRun | null) => withMerged([cell(base)], [cell(merged)], now)[0]?.last;

test.each<[string, CellRun | null, CellRun, 'taken' | 'left']>([
  ['a pair that never ran', null, ran('passed'), 'taken'],
  ['a pair that was undecided', ran('inconclusive', now), ran('passed'), 'taken'],
  ['a failure after a pass', ran('passed'), ran('failed', '2026-11-21T10:00:00Z'), 'taken'],
  ['a later pass', ran('passed'), ran('passed', '2026-11-21T10:00:00Z'), 'taken'],
  ['an earlier pass', ran('passed'), ran('passed', '2026-11-19T10:00:00Z'), 'left'],
  ['a pass after a failure', ran('failed'), ran('passed', '2026-11-21T10:00:00Z'), 'left'],
  ['a pass after a flaky run', ran('flaky'), ran('passed', '2026-11-21T10:00:00Z'), 'left'],
  ['nothing decided', null, ran('inconclusive'), 'left'],
  ['a time after this run', null, ran('passed', '2026-11-30T10:00:00Z'), 'left'],
  ['no time', null, ran('passed', 'yesterday'), 'left'],
  ['a year of five digits', null, ran('passed', '+12026-11-20T10:00:00Z'), 'left'],
])('%s', (_name, base, merged, expected) => {
  expect(after(base, merged)).toEqual(expected === 'taken' ? { ...merged, merged: true } : base);
});

const config = right(
  given({
    targets: '{ api: { process: { port: 9000 } }, worker: { process: { port: 9001 } } }',
    faults: '',
    plan: '{ mode: map, budget: 6h, scenarios: 1 }',
  }),
);

test('any files change the order of the plan alone, keep every failure, and are marked', () => {
  const kinds = [...new Set(config.faults.map(({ fault }) => fault))];
  const time = fc.oneof(
    fc.constantFrom('2026-11-19T10:00:00Z', '2026-11-22T10:00:00.123Z', '2027-01-01T00:00:00Z'),
    fc.string({ maxLength: 30 }),
  );
  const any = (text: fc.Arbitrary<string>) =>
    fc.array(
      fc.record({
        fault: fc.oneof(fc.constantFrom(...kinds), text),
        on: fc.oneof(fc.constantFrom('api', 'worker'), text),
        scenario: fc.oneof(text, fc.constant(null)),
        last: fc.option(fc.record({ startedAt: time, run: text, commit: text, outcome: fc.constantFrom(...outcomes) })),
      }),
      { maxLength: 12 },
    );
  const short = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(any(fc.constantFrom('x', '__proto__', 'constructor')), any(short), (base, merged) => {
      const all = withMerged(base, merged, now);
      for (const one of all) if (one.last?.merged) expect(one.last.startedAt <= now).toBe(true);
      const failures = (cells: readonly Cell[]) => new Map(cells.map((one) => [`${one.fault} on ${one.on}`, one.last?.outcome]));
      const known = failures(base);
      for (const [name, outcome] of failures(all)) if (known.get(name) === 'failed') expect(outcome).toBe('failed');
      const plan = planOf(config, 'seed', { coverage: all });
      const plain = planOf(config, 'seed', { coverage: base });
      expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
      const content = ({ scenarios }: typeof plan) =>
        scenarios.map(({ faults }) => JSON.stringify(faults.map(({ id: _, seed: __, ...spec }) => spec))).toSorted();
      expect(content(plan)).toEqual(content(plain));
    }),
    { numRuns: 150 },
  );
});

test('nothing is merged: the plan has the same bytes', () => {
  const base = [cell(ran('passed')), cell(ran('failed'), 'pause')];
  expect(stringifyPlan(planOf(config, 'seed', { coverage: withMerged(base, [], now) }))).toBe(
    stringifyPlan(planOf(config, 'seed', { coverage: base })),
  );
});
