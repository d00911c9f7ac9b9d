import type { Change, FindingChange, ScenarioChange } from '../model/comparison.ts';
import type { Outcome } from '../model/outcome.ts';
import type { ScenarioResult } from '../model/result.ts';
import { edgeChangeOf } from './edge-change.ts';
import { findingChanges } from './finding-changes.ts';

/** One scenario in both runs; `there: null` when only this one has played it. */
export function scenarioChange(here: ScenarioResult, there: ScenarioResult | null): ScenarioChange {
  const decided = isDecided(here.outcome) && there !== null && isDecided(there.outcome);
  const findings = findingChanges(here, there, decided);
  return {
    scenario: here.id,
    base: there?.id ?? null,
    change: decided ? changeOf(here.outcome, there.outcome, findings) : 'unknown',
    findings,
    edge: decided ? edgeChangeOf(here, there) : null,
  };
}

/** `flaky` is neither: it broke once, and nobody knows whether it would again. */
export const isDecided = (outcome: Outcome): boolean => outcome === 'passed' || outcome === 'failed';

function changeOf(here: Outcome, there: Outcome, findings: readonly FindingChange[]): Change {
  if (here === 'passed') return there === 'passed' ? 'held' : 'fixed';
  if (there === 'passed') return 'new';
  return findings.some(({ change }) => change === 'new') ? 'changed' : 'unchanged';
}
