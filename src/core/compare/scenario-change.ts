import type { Change, FindingChange, ScenarioChange } from '../model/result/comparison.ts';
import type { Outcome } from '../model/result/outcome.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import { breakingPointChangeOf } from './breaking-point-change.ts';
import { failuresHere, failuresThere } from './finding-changes.ts';
import { sidesOf } from './sides.ts';

/** Compares one scenario of both runs; `there: null` if only this run ran it. */
export function scenarioChange(here: ScenarioResult, there: ScenarioResult | null): ScenarioChange {
  const base = there !== null && isDecided(here.outcome) && isDecided(there.outcome) ? there : null;
  const failures = failuresHere(here, base);
  return {
    scenario: here.id,
    base: there?.id ?? null,
    change: base === null ? 'unknown' : changeOf(here.outcome, base.outcome, failures),
    ...(there !== null && { sides: sidesOf(here, there) }),
    findings: base === null ? failures : [...failures, ...failuresThere(here, base)],
    edge: base === null ? null : breakingPointChangeOf(here, base),
  };
}

/** `flaky` is undecided: the scenario failed once, and it is unknown whether it would fail again. */
export const isDecided = (outcome: Outcome): boolean => outcome === 'passed' || outcome === 'failed';

function changeOf(here: Outcome, there: Outcome, failures: readonly FindingChange[]): Change {
  if (here === 'passed') return there === 'passed' ? 'held' : 'fixed';
  const seen = new Set(failures.map(({ change }) => change));
  if (seen.has('new')) return there === 'passed' ? 'new' : 'changed';
  return seen.has('unknown') ? 'unknown' : 'unchanged';
}
