import type { Chart } from '../document/block.ts';

/**
 * The chart as a mermaid `xychart-beta`: grey for what is promised, red for what was measured. Only numbers and our own
 * words are in it. Mermaid knows no gaps: a second without samples repeats the one before.
 */
export function mermaid(chart: Chart): readonly string[] {
  const { points, limit, title, unit } = chart;
  const promised = limit === null ? [] : [`  line [${points.map(() => round(limit)).join(', ')}]`];
  return [
    `%%{init: {"xyChart": {"width": 760, "height": 260}, "themeVariables": {"xyChart": {"backgroundColor": "transparent", "plotColorPalette": "${limit === null ? '' : '#8c959f, '}#d1242f"}}}}%%`,
    'xychart-beta',
    `  title "${words(title)}${limit === null ? '' : ' (grey, promised)'}"`,
    `  x-axis "${words(axisOf(chart))}" ${points[0]?.second ?? 0} --> ${points.at(-1)?.second ?? 0}`,
    `  y-axis "${unit}" 0 --> ${topOf(chart)}`,
    ...promised,
    `  line [${gapless(chart).map(round).join(', ')}]`,
  ];
}

function axisOf({ points }: Chart): string {
  const faulty = points.filter((point) => point.faulty).map(({ second }) => second);
  const window = faulty.length === 0 ? '' : `; fault in place from ${Math.min(...faulty)} to ${Math.max(...faulty) + 1}`;
  return `seconds from the fault${window}`;
}

function gapless({ points }: Chart): readonly number[] {
  let last = points.find(({ value }) => value !== null)?.value ?? 0;
  return points.map(({ value }) => {
    last = value ?? last;
    return last;
  });
}

const topOf = ({ unit, points, limit }: Chart): number =>
  unit === '%' ? 100 : Math.max(1, Math.ceil(limit ?? 0), ...points.map((point) => Math.ceil(point.value ?? 0)));

const round = (value: number): number => Math.round(value * 10) / 10;

/** Nothing that could end a quoted label. */
const words = (label: string): string => label.replace(/[^A-Za-z0-9 .,;%()/-]/g, ' ');
