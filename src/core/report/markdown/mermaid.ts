import type { Chart } from '../document/block.ts';

/**
 * The chart as a mermaid `xychart-beta`: grey bars where a fault was in place, a line for what was measured.
 * Only numbers and our own words are in it.
 */
export function mermaid(chart: Chart): readonly string[] {
  const top = topOf(chart);
  const first = chart.points[0]?.second ?? 0;
  const last = chart.points.at(-1)?.second ?? 0;
  return [
    '%%{init: {"xyChart": {"width": 760, "height": 260}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "#8c959f44, #d1242f"}}}}%%',
    'xychart-beta',
    `  title "${words(chart.title)}"`,
    `  x-axis "seconds from the fault" ${first} --> ${last}`,
    `  y-axis "${chart.unit}" 0 --> ${top}`,
    `  bar [${chart.points.map((point) => (point.faulty ? top : 0)).join(', ')}]`,
    `  line [${chart.points.map((point) => round(point.value ?? 0)).join(', ')}]`,
  ];
}

const topOf = ({ unit, points }: Chart): number =>
  unit === '%' ? 100 : Math.max(1, ...points.map((point) => Math.ceil(point.value ?? 0)));

const round = (value: number): number => Math.round(value * 10) / 10;

const words = (title: string): string => title.replace(/[^A-Za-z0-9 .,%()/-]/g, ' ');
