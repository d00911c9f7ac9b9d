import type { RunEvent } from '../../core/model/run/event.ts';
import type { Window } from '../../core/model/run/window.ts';
import { logLines } from '../live/log-lines.ts';
import { emptyView, foldView, type View } from '../live/view.ts';

/** What the live page shows: a fold over the events of a run. */
export interface LiveState {
  readonly view: View;
  /** The clock of the run at the last event, ms. */
  readonly nowMs: number;
  readonly log: readonly string[];
  /** When each fault was in place, run clock. `toMs` null: it is still in place. */
  readonly stays: readonly Stay[];
  /** The last seconds of each check, in the order of arrival. */
  readonly windows: readonly Window[];
}

export interface Stay {
  readonly fault: string;
  readonly scenario: string;
  readonly kind: string;
  readonly on: string;
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** How much of a run is kept for the page. A long run has thousands of each. */
const most = { log: 300, stays: 1000 };

/** How many seconds the charts show. */
export const shownSeconds = 120;

export const emptyLive: LiveState = { view: emptyView, nowMs: 0, log: [], stays: [], windows: [] };

/** Updates the state with one event. */
export function foldLive(state: LiveState, event: RunEvent): LiveState {
  const { log, stays, windows, view } = state;
  return {
    view: foldView(view, event),
    nowMs: Math.max(state.nowMs, event.atMs),
    log: [...log, ...logLines(event, view)].slice(-most.log),
    stays: staysAfter(stays, event, view).slice(-most.stays),
    windows: event.type === 'window' ? recent([...windows, event.window]) : windows,
  };
}

function recent(windows: readonly Window[]): readonly Window[] {
  const last = Math.max(...windows.map(({ second }) => second));
  return windows.filter(({ second }) => second > last - shownSeconds);
}

function staysAfter(stays: readonly Stay[], event: RunEvent, { faults }: View): readonly Stay[] {
  if (event.type === 'fault.applied') {
    const spec = faults.find((fault) => fault.spec.id === event.fault)?.spec;
    if (spec === undefined) return stays;
    return [...stays, { fault: event.fault, scenario: event.scenario, kind: spec.fault, on: spec.on, fromMs: event.atMs, toMs: null }];
  }
  if (event.type !== 'fault.gone' && event.type !== 'scenario.ended' && event.type !== 'run.ended') return stays;
  const isOver = (stay: Stay): boolean =>
    event.type === 'run.ended' || (stay.scenario === event.scenario && (event.type === 'scenario.ended' || stay.fault === event.fault));
  return stays.map((stay) => (stay.toMs === null && isOver(stay) ? { ...stay, toMs: event.atMs } : stay));
}
