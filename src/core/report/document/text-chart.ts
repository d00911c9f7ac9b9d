import { expectedText } from '../wording/expected.ts';
import { duration, offset } from '../wording/numbers.ts';
import { visible } from '../wording/visible.ts';
import type { Chart, Panel } from './block.ts';
import { roundAbove } from './round-above.ts';

/** Lines of a panel; each has eight levels. */
const height = 3;
const levels = '\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588';
const labelWidth = 7;
/** Columns of the faults, of what came before and of what came after; with the labels they fit a phone of 360 px. */
const compact = { before: 3, faults: 20, after: 6 };

/**
 * The chart as lines of block characters, for wherever text is shown in one width: it needs no scripts, so mails, phones and terminals show
 * it alike, and takes the reader's colours. Each panel is an area of steps; a column without probes stays empty.
 */
export function textChart(chart: Chart): readonly string[] {
  const columns = columnsOf(chart);
  if (columns.length === 0) return [];
  return [
    visible(chart.panels[0]?.of ?? '', 34),
    ...chart.panels.flatMap((panel) => panelLines(panel, columns)),
    ...bandLines(chart, columns),
    timeLine(chart, columns),
    ...legend(chart, columns),
  ];
}

/** A fault that is shorter than this share of the chart is drawn as a mark, not as a stretch of time. */
const brief = 0.1;

interface Column {
  readonly fromMs: number;
  readonly toMs: number;
  readonly open: boolean;
}

/** The faults' span takes twenty columns, so that a column never shows more than a twentieth of it. */
function columnsOf({ panels, bands, openMs }: Chart): readonly Column[] {
  const steps = panels[0]?.steps ?? [];
  const [startMs, endMs] = [steps[0]?.fromMs ?? 0, steps.at(-1)?.toMs ?? 0];
  const spanMs = Math.max(...bands.map(({ toMs }) => toMs));
  if (!(spanMs > 0)) return [];
  // A fault that lasts only a moment, such as a kill, is a mark in the course of its effects.
  const isBrief = spanMs < brief * (endMs - startMs);
  const width = isBrief ? (endMs - startMs) / (compact.before + compact.faults + compact.after) : spanMs / compact.faults;
  const before = Math.floor(-startMs / width + 1e-9);
  const after = Math.floor(endMs / width + 1e-9);
  const [first, last] = isBrief ? [-before, after] : [-Math.min(compact.before, before), Math.min(compact.faults + compact.after, after)];
  return Array.from({ length: last - first }, (_, n) => {
    const fromMs = (first + n) * width;
    return { fromMs, toMs: fromMs + width, open: openMs !== null && fromMs >= openMs && fromMs + width / 2 < spanMs };
  });
}

function panelLines(panel: Panel, columns: readonly Column[]): readonly string[] {
  const top = panel.unit === '%' ? 100 : topOf(panel);
  const values = columns.map((column) => valueIn(panel, column));
  const rows = Array.from({ length: height }, (_, row) => {
    const label = row === 0 ? labelOf(panel, top) : row === height - 1 ? labelOf(panel, 0) : '';
    return `${label.padStart(labelWidth - 1)} ${values.map((value) => cell(value, top, height - 1 - row)).join('')}`.trimEnd();
  });
  const expected =
    panel.limit === null
      ? ''
      : ` (expected ${panel.unit === '%' ? `\u2265 ${expectedText('share', panel.limit / 100)}` : `\u2264 ${expectedText('duration', panel.limit)}`})`;
  return [`${panel.title}${expected}`.replaceAll('\u00a0', ' '), ...rows];
}

/** The value that a column stands for: its mean weighed by time for a share, its largest for a latency. */
function valueIn({ steps, unit }: Panel, column: Column): number | null {
  const inside = steps.flatMap(({ fromMs, toMs, value }) => {
    const shareMs = Math.min(toMs, column.toMs) - Math.max(fromMs, column.fromMs);
    return value === null || shareMs <= 0 ? [] : [{ value, shareMs }];
  });
  if (inside.length === 0 || column.open) return null;
  if (unit === 'ms') return Math.max(...inside.map(({ value }) => value));
  const allMs = inside.reduce((sum, { shareMs }) => sum + shareMs, 0);
  return inside.reduce((sum, { value, shareMs }) => sum + value * shareMs, 0) / allMs;
}

/** `row` counts from the bottom. What was measured is never empty, and less than all is never full. */
function cell(value: number | null, top: number, row: number): string {
  if (value === null) return ' ';
  const eighths = Math.min(1, value / top) * height * levels.length;
  const filled = value >= top ? height * levels.length : Math.min(Math.max(1, Math.round(eighths)), height * levels.length - 1);
  return levels[Math.min(levels.length, filled - row * levels.length) - 1] ?? ' ';
}

const topOf = ({ steps, limit }: Panel): number => roundAbove(Math.max(1, limit ?? 0, ...steps.map(({ value }) => value ?? 0)));

const labelOf = ({ unit }: Panel, value: number): string => (unit === '%' ? `${value} %` : duration(value)).replaceAll('\u00a0', ' ');

const bandLines = ({ bands }: Chart, columns: readonly Column[]): readonly string[] =>
  bands.slice(0, 4).map((band, n) => {
    const marks = columns.map((column) => (shows(column, band) ? '\u2593' : ' '));
    return `${(bands.length === 1 ? 'fault' : `fault ${n + 1}`).padEnd(labelWidth)}${marks.join('')}`.trimEnd();
  });

/** At least one column shows a band, and no other of which it has less than half. */
function shows({ fromMs, toMs }: Column, band: Chart['bands'][number]): boolean {
  const middle = (fromMs + toMs) / 2;
  return (middle >= band.fromMs && middle < band.toMs) || (band.fromMs >= fromMs - 1e-6 && band.fromMs < toMs - 1e-6);
}

/** `0` below the start of the first fault, and the time of the end below the end of the last one. */
function timeLine({ bands }: Chart, columns: readonly Column[]): string {
  const before = columns.filter(({ fromMs }) => fromMs < -1e-6).length;
  const endMs = Math.max(...bands.map(({ toMs }) => toMs));
  const end = offset(endMs).replaceAll('\u00a0', ' ');
  const inside = columns.filter(({ fromMs }) => fromMs >= -1e-6 && fromMs < endMs - 1e-6).length;
  return `${' '.repeat(labelWidth + before)}0${inside > end.length + 2 ? end.padStart(inside - 1) : ` to ${end}`}`;
}

function legend({ openMs, early }: Chart, columns: readonly Column[]): readonly string[] {
  const gap = openMs !== null && columns.some(({ open }) => open);
  return [
    ...(early ? ['The fault was removed early: the', 'outcome was certain.'] : []),
    ...(gap ? ['The gap: requests still in flight', 'when it was removed (not drawn).'] : []),
  ];
}
