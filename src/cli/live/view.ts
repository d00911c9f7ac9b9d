import type { RunEvent } from '../../core/model/event.ts';
import type { Phase } from '../../core/model/phase.ts';
import { sayTrial } from '../../core/report/words/trial.ts';
import { type CheckView, emptyTally, withWindow } from './check-view.ts';
import { type FaultView, foldFault } from './fault-view.ts';

/** What a person wants to know while the gate runs: a fold over the run's events, nothing else. */
export interface View {
  readonly name: string;
  readonly seed: string;
  readonly preview: string;
  readonly budgetMs: number;
  /** Of the plan. */
  readonly scenarios: number;
  readonly ended: number;
  /** `null`: before the first scenario, and after the last one. */
  readonly scenario: string | null;
  /** The look at the healthy preview before everything: a scenario without faults, and not one of the plan. */
  readonly baseline: boolean;
  /** Why it is played, when it is none of the plan. */
  readonly trial: string | null;
  readonly phase: Phase;
  readonly phaseSinceMs: number;
  readonly faults: readonly FaultView[];
  readonly checks: readonly CheckView[];
  readonly over: boolean;
}

export const emptyView: View = {
  name: '',
  seed: '',
  preview: '',
  budgetMs: 0,
  scenarios: 0,
  ended: 0,
  scenario: null,
  baseline: false,
  trial: null,
  phase: 'before',
  phaseSinceMs: 0,
  faults: [],
  checks: [],
  over: false,
};

/** The view after one more event. */
export function foldView(view: View, event: RunEvent): View {
  switch (event.type) {
    case 'run.started':
      return started(view, event);
    case 'scenario.started':
      return {
        ...view,
        scenario: event.scenario,
        baseline: event.plan === null,
        trial: sayTrial(event.trial),
        phase: 'before',
        phaseSinceMs: event.atMs,
        checks: view.checks.map((check) => ({ ...check, tally: emptyTally })),
        faults: (event.plan?.faults ?? []).map((spec) => ({ spec, state: 'waiting', appliedMs: null })),
      };
    case 'phase.entered':
      return { ...view, phase: event.phase, phaseSinceMs: event.atMs };
    case 'window':
      return { ...view, checks: view.checks.map((check) => (check.name === event.window.check ? withWindow(check, event.window) : check)) };
    case 'scenario.ended':
      return { ...view, ended: view.ended + (view.baseline || view.trial !== null ? 0 : 1), scenario: null, faults: [] };
    case 'run.ended':
      return { ...view, over: true };
    default:
      return 'fault' in event ? { ...view, faults: view.faults.map((fault) => foldFault(fault, event)) } : view;
  }
}

function started(view: View, event: Extract<RunEvent, { type: 'run.started' }>): View {
  return {
    ...view,
    name: event.plan.name,
    seed: event.plan.seed,
    preview: event.preview,
    budgetMs: event.budgetMs,
    scenarios: event.plan.scenarios.length,
    checks: event.checks.map(({ name, steady, during }) => ({ name, steady, during, windows: [], tally: emptyTally })),
  };
}
