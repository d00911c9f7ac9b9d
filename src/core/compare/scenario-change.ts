import type { Change, FindingChange, ScenarioChange } from '../model/result/comparison.ts';
import type { Outcome } from '../model/result/outcome.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import { breakingPointChangeOf } from './breaking-point-change.ts';
import { brokenHere, brokenThere } from './finding-changes.ts';
import { sidesOf } from './sides.ts';

/** One scenario in both runs; `there: null` if only this run has it. */
export function scenarioChange(here: ScenarioResult, there: ScenarioResult | null): ScenarioChange {
  const base = there !== null && isDecided(here.outcome) && isDecided(there.outcome) ? there : null;
  const broken = brokenHere(here, base);
  return {
    scenario: here.id,
    base: there?.id ?? null,
    change: base === null ? 'unknown' : changeOf(here.outcome, base.outcome, broken),
    ...(there !== null && { sides: sidesOf(here, there) }),
    findings: base === null ? broken : [...broken, ...brokenThere(here, base)],
    edge: base === null ? null : breakingPointChangeOf(here, base),
  };
}

/** `flaky` is not decided: it failed once, and may or may not fail again. */
export const isDecided = (outcome: Outcome): boolean => outcome === 'passed' || outcome === 'failed';

function changeOf(here: Outcome, there: Outcome, broken: readonly FindingChange[]): Change {
  if (here === 'passed') return there === 'passed' ? 'held' : 'fixed';
  const seen = new Set(broken.map(({ change }) => change));
  if (seen.has('new')) return there === 'passed' ? 'new' : 'changed';
  return seen.has('unknown') ? 'unknown' : 'unchanged';
}
