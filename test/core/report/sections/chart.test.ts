import { expect, test } from 'vitest';
import type { Chart } from '../../../../src/core/report/document/block.ts';
import { textChart } from '../../../../src/core/report/document/text-chart.ts';
import { chartSvg } from '../../../../src/core/report/html/chart-svg.ts';
import { chart } from '../../../../src/core/report/sections/chart.ts';
import { widthOf } from '../../../../src/core/report/terminal/width.ts';
import { failed } from '../../../fixtures/results/failed.ts';

const [worst] = failed.scenarios.filter(({ id }) => id === 's2');
if (worst === undefined) throw new TypeError('the fixture has no s2');
const { course: _, ...bySecond } = worst;

const chartOf = (scenario: typeof worst = worst): Chart => {
  const [block] = chart(failed, scenario as typeof worst);
  if (block?.kind !== 'chart') throw new TypeError('no chart');
  return block;
};

test('success and latency stand together, with what is expected, and the band is where the fault was', () => {
  const { panels, bands } = chartOf();
  expect(panels.map(({ title, limit }) => [title, limit])).toEqual([
    ['success rate', 95],
    ['p95 latency', 1000],
  ]);
  const [fault] = worst.faults;
  expect(bands).toEqual([{ fromMs: 0, toMs: (fault?.goneMs ?? 0) - (fault?.appliedMs ?? 0) }]);
});

test('a result of an earlier version is drawn second by second', () => {
  const { panels } = chartOf(bySecond as typeof worst);
  expect(panels[0]?.steps[0]).toEqual({
    fromMs: 21_000 - (worst.faults[0]?.appliedMs ?? 0),
    toMs: 22_000 - (worst.faults[0]?.appliedMs ?? 0),
    value: 100,
  });
});

test('without a fault there is no chart', () => {
  expect(chart(failed, { ...worst, faults: worst.faults.map((one) => ({ ...one, appliedMs: null })) } as typeof worst)).toEqual([]);
});

test('a second without samples has no value', () => {
  const series = worst.series.filter(({ second }) => second !== 30);
  const { panels } = chartOf({ ...bySecond, series } as typeof worst);
  expect(panels[0]?.steps.filter(({ value }) => value === null)).toHaveLength(1);
});

test('many seconds are drawn in groups', () => {
  const [first] = worst.series;
  if (first === undefined) throw new TypeError('no series');
  const series = Array.from({ length: 500 }, (_, n) => ({ ...first, second: 21 + n, bad: n === 101 ? 20 : 0 }));
  const { panels } = chartOf({ ...bySecond, series } as typeof worst);
  expect(panels[0]?.steps.length).toBeLessThanOrEqual(240);
  expect(panels[0]?.steps.filter(({ value }) => value !== 100)).toHaveLength(1);
});

test('two seconds make no chart', () => {
  expect(chart(failed, { ...bySecond, series: worst.series.slice(0, 2) } as typeof worst)).toEqual([]);
});

const steps = (values: readonly (number | null)[], width = 100, startMs = -300) =>
  values.map((value, n) => ({ fromMs: startMs + n * width, toMs: startMs + (n + 1) * width, value }));
const out = [...Array(3).fill(100), ...Array(10).fill(0), ...Array(10).fill(null), ...Array(6).fill(100)];
const early: Chart = {
  kind: 'chart',
  panels: [
    { of: 'shop \u001b[31m', title: 'success rate', unit: '%', limit: 90, steps: steps(out) },
    {
      of: 'shop',
      title: 'p95 latency',
      unit: 'ms',
      limit: 900,
      steps: steps(out.map((value) => (value === 0 ? 1010 : value === null ? null : 8))),
    },
  ],
  bands: [{ fromMs: 0, toMs: 2000 }],
  openMs: 1000,
  early: true,
};

test('in text, a picture of steps that fits a phone', () => {
  expect(textChart(early)).toMatchInlineSnapshot(`
    [
      "shop \\u{1b}[31m",
      "success rate (expected ≥ 90 %)",
      " 100 % ███                    ██████",
      "       ███                    ██████",
      "   0 % ███▁▁▁▁▁▁▁▁▁▁          ██████",
      "p95 latency (expected ≤ 900 ms)",
      " 1.2 s    ▄▄▄▄▄▄▄▄▄▄",
      "          ██████████",
      "   0 s ▁▁▁██████████          ▁▁▁▁▁▁",
      "fault     ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓",
      "          0               +2 s",
      "The fault was removed early: the",
      "outcome was certain.",
      "The gap: requests still in flight",
      "when it was removed (not drawn).",
    ]
  `);
  for (const line of textChart(early)) expect(widthOf(line)).toBeLessThanOrEqual(36);
});

test('less than all is never drawn as all, and nothing is never drawn as something', () => {
  const lines = (value: number) => textChart({ ...early, panels: [{ ...early.panels[0], steps: steps(out.map(() => value)) } as never] });
  expect(lines(99.5)[2]).not.toContain('\u2588');
  expect(lines(100)[2]).toContain('\u2588');
  expect(lines(0)[4]).toContain('\u2581');
  expect(lines(0)[2]).not.toMatch(/[\u2581-\u2588]/);
});

test('in SVG, the band and the steps stand exactly where the fault was', () => {
  const svg = chartSvg(early);
  // 29 steps of 100 ms over 712 units: the fault begins after 3 and lasts 20.
  const at = (ms: number): number => Math.round((58 + ((ms + 300) / 2900) * 712) * 10) / 10;
  expect(svg).toContain(`class="band" x="${at(0)}"`);
  expect(svg).toContain(`width="${Math.round((at(2000) - at(0)) * 10) / 10}"`);
  const [path = ''] = /class="line" d="[^"]+"/.exec(svg) ?? [];
  expect(path).toContain(`H${at(0)}V`);
  expect(path).not.toContain('L');
  expect(svg).not.toContain('\u001b');
});
