import { expect, test } from 'vitest';
import type { Chart } from '../../../../src/core/report/document/block.ts';
import { mermaid } from '../../../../src/core/report/markdown/mermaid.ts';

const chart: Chart = {
  kind: 'chart',
  title: 'Share "that" held]\n',
  unit: '%',
  points: [
    { second: -1, value: 100, faulty: false },
    { second: 0, value: 61.26, faulty: true },
    { second: 1, value: null, faulty: true },
    { second: 2, value: 99, faulty: false },
  ],
  limit: 95,
};

test('a chart is one line for what was promised and one for what was measured, each as long as the axis', () => {
  expect(mermaid(chart).slice(1)).toEqual([
    'xychart-beta',
    '  title "Share  that  held   (grey, promised)"',
    '  x-axis "seconds from the fault; fault in place from 0 to 2" -1 --> 2',
    '  y-axis "%" 0 --> 100',
    '  line [95, 95, 95, 95]',
    '  line [100, 61.3, 61.3, 99]',
  ]);
});

test('without a promise there is one line, in the colour of what was measured', () => {
  const lines = mermaid({ ...chart, limit: null });
  expect(lines.filter((line) => line.startsWith('  line'))).toHaveLength(1);
  expect(lines[0]).toContain('"plotColorPalette": "#d1242f"');
});
