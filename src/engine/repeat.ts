import type { Plan } from '../core/model/plan/plan.ts';
import type { Try } from '../core/model/result/result.ts';
import { isConfirmed } from '../core/verdict/confirm.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import { trialOf } from './steps.ts';

/** Repeats failed scenarios once or twice while time remains. Runs after the whole plan, because the plan's coverage has priority. */
export async function repeatFailures(context: RunContext, plan: Plan): Promise<void> {
  for (const scenario of plan.scenarios)
    for (let tries = triesOf(context, scenario.id); !isConfirmed(tries); tries = triesOf(context, scenario.id)) {
      const id = `${scenario.id}.t${tries.length + 1}`;
      if ((await runStep(context, trialOf(scenario, id, 'repeat', scenario.id))) !== 'ran') return;
    }
}

const triesOf = ({ recorder }: RunContext, id: string): readonly Try[] =>
  recorder.fold.scenarios.find((scenario) => scenario.id === id)?.tries ?? [];
