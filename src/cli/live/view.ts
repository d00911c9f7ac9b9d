import type { CheckSpec } from '../../core/model/config/check-spec.ts';
import type { Scenario } from '../../core/model/plan/scenario.ts';
import type { Role } from '../../core/model/plan/trial.ts';
import type { RunEvent } from '../../core/model/run/event.ts';
import type { Phase } from '../../core/model/run/phase.ts';
import { trialLabel } from '../../core/report/wording/trial.ts';
import { type CheckView, emptyTally, withWindow } from './check-view.ts';
import { type FaultView, foldFault } from './fault-view.ts';

/** What the live view shows while the gate runs: a fold over the events of the run. */
export interface View {
  readonly name: string;
  readonly seed: string;
  readonly preview: string;
  readonly budgetMs: number;
  /** The scenarios of the plan. */
  readonly scenarios: readonly Scenario[];
  readonly specs: readonly CheckSpec[];
  readonly shrinkMs: number;
  readonly ended: number;
  /** Id of the current scenario. `null`: before the first scenario, and after the last one. */
  readonly scenario: string | null;
  /** Whether this is the baseline: a scenario without faults that is not part of the plan. */
  readonly baseline: boolean;
  /** Why it runs, if it is not part of the plan. */
  readonly trial: string | null;
  /** Id of the scenario of the plan that the trial belongs to. */
  readonly of: string | null;
  /** When the search for the minimal scenario began, run clock; null: not yet. */
  readonly learningSinceMs: number | null;
  readonly phase: Phase;
  readonly phaseSinceMs: number;
  readonly scenarioSinceMs: number;
  readonly faults: readonly FaultView[];
  readonly checks: readonly CheckView[];
  readonly over: boolean;
}

export const emptyView: View = {
  name: '',
  seed: '',
  preview: '',
  budgetMs: 0,
  scenarios: [],
  specs: [],
  shrinkMs: 0,
  ended: 0,
  scenario: null,
  baseline: false,
  trial: null,
  of: null,
  learningSinceMs: null,
  phase: 'before',
  phaseSinceMs: 0,
  scenarioSinceMs: 0,
  faults: [],
  checks: [],
  over: false,
};

const learning: ReadonlySet<Role | undefined> = new Set(['milder', 'alone', 'edge']);

/** Updates the view with one event. */
export function foldView(view: View, event: RunEvent): View {
  switch (event.type) {
    case 'run.started':
      return started(view, event);
    case 'scenario.started':
      return {
        ...view,
        scenario: event.scenario,
        baseline: event.plan === null,
        trial: trialLabel(event.trial),
        of: event.trial?.of ?? null,
        learningSinceMs: view.learningSinceMs ?? (learning.has(event.trial?.role) ? event.atMs : null),
        phase: 'before',
        phaseSinceMs: event.atMs,
        scenarioSinceMs: event.atMs,
        checks: view.checks.map((check) => ({ ...check, tally: emptyTally, fresh: 0 })),
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
    scenarios: event.plan.scenarios,
    specs: event.checks,
    shrinkMs: event.shrinkMs ?? 0,
    checks: event.checks.map(({ name, steady, during }) => ({ name, steady, during, windows: [], fresh: 0, tally: emptyTally })),
  };
}
