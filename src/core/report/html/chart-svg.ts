import type { Chart, Panel } from '../document/block.ts';
import { roundAbove } from '../document/round-above.ts';
import { expectedText } from '../wording/expected.ts';
import { duration } from '../wording/numbers.ts';
import { escapeHtml } from './escape.ts';

/** Where a panel is drawn, in units of which one is a pixel: a wide one for a desk, a narrow one for a phone. */
interface Box {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Marks of the time axis, at most. */
  readonly ticks: number;
}

const boxes: readonly Box[] = [
  { name: 'wide', width: 780, height: 164, ticks: 10 },
  { name: 'narrow', width: 340, height: 144, ticks: 5 },
];
const margin = { left: 58, right: 10, top: 36, bottom: 8, axis: 26 };

/**
 * The chart as SVG: a band where each fault was in place, dashes for what is expected, steps for what was measured, hatching where requests were
 * in flight when the fault was removed. Drawn twice, and styled so that a reader sees the one that fits the screen.
 * @param words the caption, if not that of a scenario; empty: none
 */
export function chartSvg(chart: Chart, words = caption(chart)): string {
  const title = escapeHtml(chart.panels.map(({ of, title: what }) => `${of}: ${what}`).join('; '));
  return `<figure>${boxes.map((box) => drawing(chart, box, title)).join('\n')}${words === '' ? '' : `<figcaption>${escapeHtml(words)}</figcaption>`}</figure>`;
}

function caption({ openMs, early, bands, panels }: Chart): string {
  const faults = bands.length > 1 ? 'faults' : 'fault';
  return [
    `Seconds from the ${bands.length > 1 ? 'first ' : ''}fault. Red: ${faults} in place${early ? ', removed early because the outcome was certain' : ''}.`,
    ...(panels.some(({ limit }) => limit !== null) ? ['Dashed line: expected.'] : []),
    ...(openMs === null ? [] : [`Hatched: requests that were still in flight when the ${faults} ended; they are not drawn.`]),
  ].join(' ');
}

type Scale = (value: number) => number;

function drawing(chart: Chart, box: Box, title: string): string {
  const steps = chart.panels[0]?.steps ?? [];
  const [startMs, endMs] = [steps[0]?.fromMs ?? 0, steps.at(-1)?.toMs ?? 1];
  const inner = box.width - margin.left - margin.right;
  const x: Scale = (ms) => tidy(margin.left + ((Math.min(Math.max(ms, startMs), endMs) - startMs) / (endMs - startMs)) * inner);
  const panels = chart.panels.map((panel, n) => panelSvg(panel, chart, box, x, n * box.height));
  const height = chart.panels.length * box.height + margin.axis;
  return `<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="${title}">\n${[...panels.flat(), ...timeTicks(startMs, endMs, x, box, height)].join('\n')}\n</svg>`;
}

function panelSvg(panel: Panel, { bands, openMs }: Chart, box: Box, x: Scale, offset: number): readonly string[] {
  const [top, bottom] = [offset + margin.top, offset + box.height - margin.bottom];
  const most = mostOf(panel);
  const y: Scale = (value) => tidy(bottom - (Math.min(value, most) / most) * (bottom - top));
  const endMs = Math.max(...bands.map(({ toMs }) => toMs));
  const rect = (kind: string, fromMs: number, toMs: number): string =>
    `<rect class="${kind}" x="${x(fromMs)}" y="${top}" width="${tidy(x(toMs) - x(fromMs))}" height="${bottom - top}"/>`;
  return [
    `<text class="t" x="0" y="${offset + 16}">${escapeHtml(panel.of, 40)}: ${panel.title}${expected(panel)}</text>`,
    ...bands.map(({ fromMs, toMs }) => rect('band', fromMs, toMs)),
    ...(openMs === null ? [] : [hatching(x(openMs), x(endMs), top, bottom)]),
    ...[0, 0.5, 1].map((part) => valueTick(panel, part * most, y(part * most), box)),
    ...(panel.limit === null ? [] : [`<path class="limit" d="M${margin.left} ${y(panel.limit)}H${box.width - margin.right}"/>`]),
    `<path class="line" d="${stepsPath(panel, x, y)}"/>`,
  ];
}

const expected = ({ limit, unit }: Panel): string =>
  limit === null
    ? ''
    : `, expected ${unit === '%' ? `\u2265 ${expectedText('share', limit / 100)}` : `\u2264 ${expectedText('duration', limit)}`}`;

const valueTick = ({ unit }: Panel, value: number, y: number, box: Box): string =>
  `<path class="grid" d="M${margin.left} ${y}H${box.width - margin.right}"/><text class="r" x="${margin.left - 7}" y="${tidy(y + 4)}">${unit === '%' ? `${value} %` : duration(value)}</text>`;

/** A level for as long as it was measured; where nothing was, there is no line. */
function stepsPath({ steps }: Panel, x: Scale, y: Scale): string {
  let last: number | null = null;
  const parts = steps.map(({ fromMs, toMs, value }) => {
    const move = value === null ? '' : last === null ? `M${x(fromMs)} ${y(value)}` : value === last ? '' : `V${y(value)}`;
    last = value;
    return value === null ? '' : `${move}H${x(toMs)}`;
  });
  return parts.join('');
}

/** Slanted lines by hand: a pattern would need an id, and a page has many charts. */
function hatching(from: number, to: number, top: number, bottom: number): string {
  const lines: string[] = [];
  for (let at = from - (bottom - top); at < to; at += 8) {
    const [x1, x2] = [Math.max(at, from), Math.min(at + (bottom - top), to)];
    if (x2 > x1) lines.push(`M${tidy(x1)} ${tidy(bottom - (x1 - at))}L${tidy(x2)} ${tidy(bottom - (x2 - at))}`);
  }
  return `<path class="hatch" d="${lines.join('')}"/>`;
}

function timeTicks(startMs: number, endMs: number, x: Scale, box: Box, height: number): readonly string[] {
  const step = roundAbove((endMs - startMs) / box.ticks, [1, 2, 5]);
  const first = Math.ceil(startMs / step);
  const all = Array.from({ length: Math.floor(endMs / step) - first + 1 }, (_, n) => (first + n) * step);
  return all.map((ms) => {
    const at = x(ms);
    const anchor = at > box.width - 24 ? 'r' : 'm';
    return `<text class="${anchor}" x="${anchor === 'r' ? box.width - 1 : at}" y="${height - 8}">${seconds(ms)}</text>`;
  });
}

const seconds = (ms: number): string => (ms === 0 ? '0' : `${ms < 0 ? '\u2212' : '+'}${+(Math.abs(ms) / 1000).toFixed(2)} s`);

const mostOf = ({ unit, steps, limit }: Panel): number =>
  unit === '%' ? 100 : roundAbove(Math.max(1, limit ?? 0, ...steps.map(({ value }) => value ?? 0)));

const tidy = (value: number): number => Math.round(value * 10) / 10;
