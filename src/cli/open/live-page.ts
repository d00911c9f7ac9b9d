import { Histogram } from '../../core/evidence/histogram.ts';
import type { Window } from '../../core/model/run/window.ts';
import type { Chart, Panel } from '../../core/report/document/block.ts';
import { chartSvg } from '../../core/report/html/chart-svg.ts';
import { escapeHtml } from '../../core/report/html/escape.ts';
import { style } from '../../core/report/html/style.ts';
import type { CheckView } from '../live/check-view.ts';
import type { FaultView } from '../live/fault-view.ts';
import { timeLeft as faultTimeLeft, whereOf } from '../live/lines.ts';
import { message } from '../live/says.ts';
import { seconds, stopwatch } from '../live/seconds.ts';
import { timeLeft } from '../live/time-left.ts';
import type { View } from '../live/view.ts';
import { lanesSvg } from './lanes-svg.ts';
import type { LiveState } from './live-state.ts';

const liveStyle = `
h2 { font-size: 20px; margin: 0 0 4px; }
.now { color: var(--dim); margin: 0 0 20px; }
.observed, .injected { color: var(--red); }
.removed { color: var(--green); }
.injecting, .removing, .failed, .not-observed, .not-removed { color: var(--amber); }
.log { max-height: 320px; overflow: auto; white-space: pre-wrap; }
.bar { fill: var(--red); opacity: 0.55; }
.lost { color: var(--amber); }
`;

/** The frame of the live page. Its script, `live.js`, fills it once a second. */
export const livePage = (state: LiveState): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Chaos Gate: running</title>
<style>${style}${liveStyle}</style>
<script src="live.js" defer></script>
<main>
${liveHtml(state)}
</main>
</html>
`;

/** Replaces the content of the page, and loads it again when the run has ended. A hidden page asks for nothing. */
export const liveScript = `const main = document.querySelector('main');
const toEnd = () => { const log = main.querySelector('.log'); if (log) log.scrollTop = log.scrollHeight; };
async function update() {
  if (!document.hidden) {
    try {
      const { html, over } = await (await fetch('live')).json();
      if (over) return location.reload();
      main.innerHTML = html;
      toEnd();
    } catch {
      main.insertAdjacentHTML('afterbegin', '<p class="lost">This page is no longer served. It shows the last state that it got.</p>');
      return;
    }
  }
  setTimeout(update, 1000);
}
toEnd();
update();
`;

/** The state of a run as HTML. Text from outside is escaped. */
export function liveHtml(state: LiveState): string {
  const { view, nowMs, log } = state;
  if (view.name === '') return '<h2>The gate is starting</h2>';
  return [
    `<h2>${escapeHtml(view.name)}</h2>`,
    `<p class="now">${escapeHtml(nowText(view, nowMs), 400)}</p>`,
    ...(view.faults.length === 0 ? [] : [faultTable(view, nowMs)]),
    lanesSvg(state),
    ...view.checks.map((check) => checkChart(check, state)),
    `<h3>Log</h3>\n<pre class="log" tabindex="0">${log.map((line) => escapeHtml(line, 1000)).join('\n')}</pre>`,
  ].join('\n');
}

/** `00:22 · scenario 2 of 4 · during 3 s · about 40 s left · http://127.0.0.1:3000/ · seed 4f1c2a`. */
function nowText(view: View, nowMs: number): string {
  const phase = view.scenario === null || view.baseline ? [] : [`${view.phase} ${seconds(nowMs - view.phaseSinceMs)}`];
  const why = view.scenario === null || view.trial === null ? [] : [view.trial];
  const left = view.over ? 'over' : timeLeft(view, nowMs);
  return [stopwatch(nowMs), whereOf(view), ...phase, left, ...why, view.preview, `seed ${view.seed}`].join(' · ');
}

function faultTable(view: View, nowMs: number): string {
  const row = (fault: FaultView): string => {
    const { spec, state } = fault;
    const cells: readonly (readonly [string, string])[] = [
      ['Fault', `<strong>${escapeHtml(spec.fault)}</strong>`],
      ['On', `<code>${escapeHtml(spec.on, 80)}</code>`],
      ['What', escapeHtml(message(spec), 200)],
      ['State', `<span class="${state.replace(' ', '-')}">${escapeHtml(`${state}${faultTimeLeft(fault, view, nowMs)}`)}</span>`],
    ];
    return `<tr>${cells.map(([head, cell]) => `<td data-head="${head}">${cell}</td>`).join('')}</tr>`;
  };
  const head = ['Fault', 'On', 'What', 'State'].map((cell) => `<th>${cell}</th>`).join('');
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${view.faults.map(row).join('\n')}</tbody>\n</table></div>`;
}

function checkChart({ name, during }: CheckView, { windows, stays, nowMs }: LiveState): string {
  const [from, to] = [Math.min(...windows.map(({ second }) => second)), Math.max(...windows.map(({ second }) => second))];
  if (!(to > from)) return '';
  const own = windows.filter((window) => window.check === name);
  const stepsOf = (value: (windows: readonly Window[]) => number | null): Panel['steps'] =>
    Array.from({ length: to - from + 1 }, (_, n) => ({
      fromMs: (from + n) * 1000,
      toMs: (from + n + 1) * 1000,
      value: value(own.filter(({ second }) => second === from + n)),
    }));
  const latency = stepsOf(p95Of);
  const limitMs = (during.percentiles.find(({ quantile }) => quantile === 0.95) ?? during.percentiles.at(-1))?.limitMs ?? null;
  const panels: readonly Panel[] = [
    {
      of: name,
      title: 'success rate',
      unit: '%',
      limit: during.success === undefined ? null : during.success * 100,
      steps: stepsOf(successOf),
    },
    ...(latency.some(({ value }) => value !== null)
      ? [{ of: name, title: 'p95 latency', unit: 'ms' as const, limit: limitMs, steps: latency }]
      : []),
  ];
  const bands = stays.map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs ?? nowMs })).filter(({ toMs }) => toMs > from * 1000);
  const chart: Chart = { kind: 'chart', panels, bands, openMs: null, early: false };
  return chartSvg(chart, 'Seconds of the run. Red: a fault in place. Dashed line: expected during faults.');
}

function successOf(windows: readonly Window[]): number | null {
  const count = windows.reduce((sum, window) => sum + window.count, 0);
  const bad = windows.reduce((sum, window) => sum + window.bad, 0);
  return count === 0 ? null : 100 * (1 - bad / count);
}

function p95Of(windows: readonly Window[]): number | null {
  const histogram = new Histogram();
  for (const { latency } of windows) histogram.addSparse(latency);
  return histogram.count === 0 ? null : histogram.quantile(0.95);
}
