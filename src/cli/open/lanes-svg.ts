import { roundAbove } from '../../core/report/document/round-above.ts';
import { escapeHtml } from '../../core/report/html/escape.ts';
import { stopwatch } from '../live/seconds.ts';
import type { LiveState, Stay } from './live-state.ts';

/** In units of which one is a pixel: for a desk, and for a phone. */
const boxes = [
  { name: 'wide', width: 780, names: 150, ticks: 8 },
  { name: 'narrow', width: 340, names: 96, ticks: 3 },
] as const;

const laneHeight = 26;

/** A lane for each target that was disturbed, with a bar for each fault while it was in place, from the start of the run. */
export function lanesSvg({ stays, nowMs }: Pick<LiveState, 'stays' | 'nowMs'>): string {
  if (stays.length === 0) return '';
  const targets = [...new Set(stays.map(({ on }) => on))];
  const drawings = boxes.map((box) => drawing(box, targets, stays, nowMs)).join('\n');
  return `<figure>${drawings}<figcaption>Red: a fault in place, by target, since the run began.</figcaption></figure>`;
}

function drawing(box: (typeof boxes)[number], targets: readonly string[], stays: readonly Stay[], nowMs: number): string {
  const height = targets.length * laneHeight + 26;
  const x = (ms: number): number => Math.round((box.names + (ms / nowMs) * (box.width - box.names - 6)) * 10) / 10;
  const lanes = targets.flatMap((target, n) => [
    `<text class="t" x="0" y="${n * laneHeight + 17}">${escapeHtml(shortened(target, Math.floor(box.names / 8)))}</text>`,
    `<path class="grid" d="M${box.names} ${(n + 1) * laneHeight - 2}H${box.width}"/>`,
    ...stays.filter(({ on }) => on === target).map((stay) => bar(stay, n * laneHeight + 4, x, nowMs)),
  ]);
  const step = Math.max(1000, roundAbove(nowMs / box.ticks, [1, 2, 3, 6]));
  const ticks = Array.from({ length: Math.floor(nowMs / step) + 1 }, (_, n) => n * step).filter((ms) => x(ms) < box.width - 20);
  const axis = ticks.map((ms) => `<text class="m" x="${Math.max(x(ms), box.names + 12)}" y="${height - 6}">${stopwatch(ms)}</text>`);
  return `<svg class="${box.name}" viewBox="0 0 ${box.width} ${height}" role="img" aria-label="faults by target">\n${[...lanes, ...axis].join('\n')}\n</svg>`;
}

/** At least three pixels wide, because a kill is over immediately. */
function bar({ kind, scenario, fromMs, toMs }: Stay, y: number, x: (ms: number) => number, nowMs: number): string {
  const width = Math.max(3, Math.round((x(toMs ?? nowMs) - x(fromMs)) * 10) / 10);
  return `<rect class="bar" x="${x(fromMs)}" y="${y}" width="${width}" height="${laneHeight - 10}" rx="2"><title>${escapeHtml(`${kind}, ${scenario}`)}</title></rect>`;
}

const shortened = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
