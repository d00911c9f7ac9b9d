import type { Chart } from '../document/block.ts';
import { duration } from '../words/numbers.ts';
import { escapeHtml } from './escape.ts';

const box = { width: 760, height: 220, left: 56, right: 12, top: 12, bottom: 34 };

/** The chart as SVG: a band where a fault was in place, a dashed line for what is allowed, a line for what was measured. */
export function chartSvg(chart: Chart): string {
  const first = chart.points[0]?.second ?? 0;
  const last = chart.points.at(-1)?.second ?? first;
  const top = topOf(chart);
  const x = (second: number): number =>
    tidy(box.left + ((second - first) / Math.max(last - first, 1)) * (box.width - box.left - box.right));
  const y = (value: number): number => tidy(box.height - box.bottom - (Math.min(value, top) / top) * (box.height - box.top - box.bottom));
  const marks = [
    ...bands(chart, x, y(top), y(0)),
    ...valueTicks(chart, top, y),
    ...secondTicks(first, last, x),
    ...limitLine(chart, y),
    ...lines(chart, x, y),
  ];
  return `<figure><svg viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="${escapeHtml(chart.title)}">\n${marks.join('\n')}\n</svg><figcaption>${escapeHtml(chart.title)}. Seconds from the fault; the band is where it was in place${chart.limit === null ? '' : ', the dashes are what was promised'}.</figcaption></figure>`;
}

type Scale = (value: number) => number;

/** Neighbouring faulty seconds are one band. */
const bands = ({ points }: Chart, x: Scale, top: number, bottom: number): readonly string[] =>
  points.flatMap(({ second, faulty }, n) => {
    const next = points[n + 1]?.second ?? second;
    return faulty && next > second
      ? [`<rect class="band" x="${x(second)}" y="${top}" width="${tidy(x(next) - x(second))}" height="${tidy(bottom - top)}"/>`]
      : [];
  });

const valueTicks = (chart: Chart, top: number, y: Scale): readonly string[] =>
  [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const label = chart.unit === '%' ? `${part * 100} %` : duration(part * top);
    return `<path class="grid" d="M${box.left} ${y(part * top)}H${box.width - box.right}"/><text class="r" x="${box.left - 6}" y="${y(part * top) + 4}">${label}</text>`;
  });

function secondTicks(first: number, last: number, x: Scale): readonly string[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size <= 12) ?? 200;
  const start = Math.ceil(first / step) * step;
  const seconds = Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, n) => start + n * step);
  return seconds.map((second) => `<text class="m" x="${x(second)}" y="${box.height - 12}">${second === 0 ? 'fault' : second}</text>`);
}

const limitLine = ({ limit }: Chart, y: Scale): readonly string[] =>
  limit === null ? [] : [`<path class="limit" d="M${box.left} ${y(limit)}H${box.width - box.right}"/>`];

/** A second without samples breaks the line. */
function lines({ points }: Chart, x: Scale, y: Scale): readonly string[] {
  const steps = points.map(({ second, value }, n) =>
    value === null ? '' : `${n === 0 || points[n - 1]?.value === null ? 'M' : 'L'}${x(second)} ${y(value)}`,
  );
  return [`<path class="line" d="${steps.join('')}"/>`];
}

const topOf = ({ unit, points, limit }: Chart): number =>
  unit === '%' ? 100 : Math.max(1, limit ?? 0, ...points.map(({ value }) => value ?? 0)) * 1.05;

const tidy = (value: number): number => Math.round(value * 10) / 10;
