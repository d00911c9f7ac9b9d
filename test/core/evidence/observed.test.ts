import { expect, it } from 'vitest';
import { ObservedSpan } from '../../../src/core/evidence/observed.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { passed } from '../../fixtures/results/passed.ts';

/** What a span shows of counters that were read at these times. */
function seen(readings: readonly (readonly [atMs: number, requests: number])[], name = 'requests') {
  const span = new ObservedSpan('link', 'during', readings[0]?.[0] ?? 0);
  for (const [atMs, value] of readings) span.add(atMs, { [name]: value });
  return span.seen.numbers[name];
}

it('keeps the busiest second of the requests', () => {
  const steps = [
    [0, 100],
    [1_000, 120],
    [2_000, 180],
    [3_000, 200],
  ] as const;
  expect(seen(steps)).toMatchObject({ first: 100, last: 200, mostPerSecond: 60 });
  expect(seen(steps, 'openConnections')).not.toHaveProperty('mostPerSecond');
});

it('takes two readings that are close together as one, because a rate of so few requests means nothing', () => {
  const steps = [
    [0, 0],
    [1_000, 20],
    [1_050, 26],
    [2_000, 40],
  ] as const;
  expect(seen(steps)?.mostPerSecond).toBe(20);
});

it('has no busiest second where nothing was sent, or only one reading was made', () => {
  expect(seen([[0, 7]])).not.toHaveProperty('mostPerSecond');
  expect(
    seen([
      [0, 7],
      [1_000, 7],
    ]),
  ).not.toHaveProperty('mostPerSecond');
});

it('is read back from result.json without a loss', () => {
  const span = new ObservedSpan('link', 'during', 0);
  for (const [atMs, requests] of [
    [0, 5],
    [1_000, 9],
  ] as const)
    span.add(atMs, { requests, exchanges: 3 });
  span.add(4_000, { requests: 9, exchanges: 3 });
  const [scenario] = passed.scenarios;
  const scenarios = scenario === undefined ? [] : [{ ...scenario, observed: [span.seen] }];
  expect(span.seen.numbers).toMatchObject({ requests: { mostPerSecond: 4 }, exchanges: { stillMs: 4_000 } });
  expect(parseResult(resultJson({ ...passed, scenarios })).scenarios[0]?.observed).toEqual([span.seen]);
});
