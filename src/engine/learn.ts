import type { Plan } from '../core/model/plan.ts';
import type { ScenarioResult } from '../core/model/result.ts';
import type { Scenario } from '../core/model/scenario.ts';
import { fingerprintsOf } from '../core/verdict/fingerprint.ts';
import type { RunRules, Stage } from './stage.ts';
import type { Study } from './study.ts';

/**
 * What can still be learned of what failed, as long as tries and time last: what each fault does alone, the smallest form, and from which
 * strength on it breaks. Of scenarios that broke in the same way by the same faults only the first is asked about.
 */
export async function learn(stage: Stage, { scenarios }: Plan, { shrink, onJudged }: Pick<RunRules, 'shrink' | 'onJudged'>): Promise<void> {
  const failed = distinct(stage.recorder.fold.scenarios.filter(({ outcome }) => outcome === 'failed'));
  if (failed.length === 0 || shrink.tries === 0) return;
  await onJudged?.();
  // Not loaded before the first request to the preview.
  const { study } = await import('./study.ts');
  const endMs = Math.min(stage.budgetMs, stage.world.clock.now() + shrink.timeMs);
  let triesLeft = shrink.tries;
  for (const [index, result] of failed.entries()) {
    const scenario = scenarios.find(({ id }) => id === result.id);
    if (scenario === undefined) continue;
    const nowMs = stage.world.clock.now();
    const share = 1 / (failed.length - index);
    const limits = { tries: Math.ceil(triesLeft * share), byMs: nowMs + (endMs - nowMs) * share };
    const came = await study(stage, asked(scenario, result, stage.recorder.fold.scenarios), limits);
    triesLeft -= came.tries;
    if (!came.steady) return;
  }
}

const asked = (scenario: Scenario, result: ScenarioResult, results: readonly ScenarioResult[]): Study => ({
  results,
  scenario,
  fingerprints: fingerprintsOf(result),
  tries: result.tries,
});

/** Where the same faults struck the same targets and the same broke, one answer is enough. */
function distinct(results: readonly ScenarioResult[]): ScenarioResult[] {
  const keyOf = ({ faults, tries }: ScenarioResult) =>
    JSON.stringify([faults.map(({ spec }) => [spec.fault, spec.on]).sort(), [...(tries[0]?.fingerprints ?? [])].sort()]);
  return [...new Map(results.toReversed().map((result) => [keyOf(result), result])).values()].reverse();
}
