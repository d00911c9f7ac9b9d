import { expect, test } from 'vitest';
import { chart } from '../../../../src/core/report/parts/chart.ts';
import { failed } from '../../../fixtures/results/failed.ts';

const [worst] = failed.scenarios.filter(({ id }) => id === 's2');
if (worst === undefined) throw new TypeError('the fixture has no s2');

const chartOf = (scenario = worst) => {
  const [block] = chart(failed, scenario);
  if (block?.kind !== 'chart') throw new TypeError('no chart');
  return block;
};

test('seconds count from the fault, and those in which it was in place are marked', () => {
  const { points, limit } = chartOf();
  expect(points[0]).toEqual({ second: -3, value: 100, faulty: false });
  expect(points.filter(({ faulty }) => faulty).map(({ second }) => second)).toEqual(Array.from({ length: 16 }, (_, n) => n));
  expect(limit).toBe(95);
});

test('a long scenario is thinned to what can be drawn, each group by its worst second', () => {
  const [first] = worst.series;
  if (first === undefined) throw new TypeError('no series');
  const series = Array.from({ length: 300 }, (_, n) => ({ ...first, second: 21 + n, bad: n === 101 ? 20 : 0 }));
  const { points } = chartOf({ ...worst, series });
  expect(points).toHaveLength(60);
  expect(points.filter(({ value }) => value === 0).map(({ second }) => second)).toEqual([97]);
});

test('a second without samples has no value', () => {
  const series = worst.series.filter(({ second }) => second !== 30);
  expect(chartOf({ ...worst, series }).points.find(({ second }) => second === 6)?.value).toBeNull();
});

test('latency is drawn when latency was promised', () => {
  const findings = worst.findings.filter(({ tolerance }) => tolerance === 'latency');
  const block = chartOf({ ...worst, findings });
  expect(block).toMatchObject({ unit: 'ms', limit: 1000 });
  expect(block.points[10]?.value).toBe(2000);
});

test('two seconds make no chart', () => {
  expect(chart(failed, { ...worst, series: worst.series.slice(0, 2) })).toEqual([]);
});
