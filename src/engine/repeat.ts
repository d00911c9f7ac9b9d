import type { Plan } from '../core/model/plan/plan.ts';
import { isWorthRepeating } from '../core/verdict/confirm.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import { trialOf } from './steps.ts';

/**
 * Repeats failed scenarios once or twice while time remains, then those that were undecided. Runs after the whole plan, because the plan's
 * coverage has priority.
 */
export async function repeatScenarios(context: RunContext, plan: Plan): Promise<void> {
  for (const outcome of ['failed', 'inconclusive'] as const)
    for (const scenario of plan.scenarios) {
      if (resultOf(context, scenario.id)?.outcome !== outcome) continue;
      for (
        let result = resultOf(context, scenario.id);
        result !== null && isWorthRepeating(result);
        result = resultOf(context, scenario.id)
      ) {
        const id = `${scenario.id}.t${result.tries.length + 1}`;
        if ((await runStep(context, trialOf(scenario, id, 'repeat', scenario.id))) !== 'ran') return;
      }
    }
}

const resultOf = ({ recorder }: RunContext, id: string) => recorder.fold.scenarios.find((scenario) => scenario.id === id) ?? null;
