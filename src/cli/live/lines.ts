import { percentileName } from '../../core/quantity/percentile-name.ts';
import type { Paint, Style } from '../../core/report/terminal/paint.ts';
import { visible } from '../../core/report/wording/visible.ts';
import { cut } from '../terminal/cut.ts';
import type { CheckView } from './check-view.ts';
import type { FaultState, FaultView } from './fault-view.ts';
import { percentOk } from './percent-ok.ts';
import { recentOf } from './recent.ts';
import { message } from './says.ts';
import { seconds, stopwatch } from './seconds.ts';
import { sparkline } from './sparkline.ts';
import { timeLeft as wholeTimeLeft } from './time-left.ts';
import type { View } from './view.ts';

/** Options for drawing the live view. */
export interface Look {
  readonly columns: number;
  readonly rows: number;
  readonly paint: Paint;
}

/**
 * The lines of the live view. No line is wider than the terminal, and there are no more lines than it has rows. `nowMs` is the run clock.
 */
export function lines(view: View, nowMs: number, look: Look): string[] {
  if (view.name === '' || view.over) return [];
  const checks = view.checks.map((check) => checkLine(check, view, look));
  const faults = view.faults.map((fault) => faultLine(fault, view, nowMs, look));
  return ['', headline(view, nowMs, look), ...faults, ...checks].slice(0, look.rows - 1).map((line) => cut(line, look.columns));
}

/** `00:22  scenario 2 of 4 · before 1 s · at most 40 s left · repeat of s2: does it show the same again?`: what may be cut off stands last. */
function headline(view: View, nowMs: number, { paint }: Look): string {
  const phase = view.scenario === null || view.baseline ? '' : ` · ${view.phase} ${seconds(nowMs - view.phaseSinceMs)}`;
  const why = view.scenario === null || view.trial === null ? '' : ` · ${view.trial}`;
  return `${paint('dim', stopwatch(nowMs))}  ${paint('bold', whereOf(view))}${phase} · ${wholeTimeLeft(view, nowMs)}${why}`;
}

/** `scenario 2 of 4`, `baseline`. */
export function whereOf(view: View): string {
  if (view.scenario === null) return 'starting';
  if (view.baseline) return 'baseline';
  if (view.of === null && view.trial !== null) return 'control';
  const all = view.scenarios.length;
  const asked = view.scenarios.findIndex(({ id }) => id === view.of);
  return `scenario ${asked >= 0 ? asked + 1 : Math.min(view.ended + 1, all)} of ${all}`;
}

const marks: Record<FaultState, readonly [string, Style]> = {
  waiting: ['○', 'dim'],
  injecting: ['◐', 'yellow'],
  injected: ['●', 'yellow'],
  observed: ['●', 'red'],
  'not observed': ['●', 'yellow'],
  removing: ['◐', 'yellow'],
  removed: ['✓', 'green'],
  'not removed': ['!', 'red'],
  failed: ['!', 'yellow'],
};

function faultLine(fault: FaultView, view: View, nowMs: number, { paint }: Look): string {
  const [mark, look] = marks[fault.state];
  const what = `${fault.spec.fault} on ${paint('cyan', visible(fault.spec.on, 40))}`;
  return `  ${paint(look, mark)} ${what} · ${fault.state}${timeLeft(fault, view, nowMs)} ${paint('dim', `· ${message(fault.spec)}`)}`;
}

/** `, 4 s left` of a fault that is in place; `, in 2 s` for one that will be; otherwise empty. */
export function timeLeft({ spec, state, appliedMs }: FaultView, view: View, nowMs: number): string {
  if (appliedMs !== null && ['injected', 'observed', 'not observed'].includes(state))
    return `, ${seconds(appliedMs + spec.lastsMs - nowMs)} left`;
  const firstMs = view.faults.find((fault) => fault.appliedMs !== null)?.appliedMs ?? null;
  return state === 'waiting' && firstMs !== null ? `, in ${seconds(firstMs + spec.startMs - nowMs)}` : '';
}

function checkLine(check: CheckView, view: View, { columns, paint }: Look): string {
  const { count, bad, quantile, slowMs, ok } = recentOf(check);
  const nameWidth = Math.min(24, Math.max(...view.checks.map(({ name }) => visible(name, 24).length)));
  const share = count === 0 ? '–' : percentOk({ count, bad });
  const slow = slowMs === null ? '–' : `${Math.round(slowMs)} ms`;
  const numbers = paint(
    count === 0 ? 'dim' : ok ? 'green' : 'red',
    `${share.padStart(7)} ok   ${percentileName(quantile)} ${slow.padStart(8)}`,
  );
  return `    ${visible(check.name, 24).padEnd(nameWidth)} ${numbers}   ${sparkline(check.windows, Math.min(30, columns - nameWidth - 33), paint)}`;
}
