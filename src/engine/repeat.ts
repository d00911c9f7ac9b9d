import type { Plan } from '../core/model/plan/plan.ts';
import type { Try } from '../core/model/result/result.ts';
import { isConfirmed } from '../core/verdict/confirm.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import { trialOf } from './steps.ts';

/** Plays what failed again, once or twice, as long as there is time. After the whole plan: what it covers comes first. */
export async function repeatFailures(context: RunContext, plan: Plan): Promise<void> {
  for (const scenario of plan.scenarios)
    for (let tries = triesOf(context, scenario.id); !isConfirmed(tries); tries = triesOf(context, scenario.id)) {
      const id = `${scenario.id}.t${tries.length + 1}`;
      if ((await runStep(context, trialOf(scenario, id, 'repeat', scenario.id))) !== 'played') return;
    }
}

const triesOf = ({ recorder }: RunContext, id: string): readonly Try[] =>
  recorder.fold.scenarios.find((scenario) => scenario.id === id)?.tries ?? [];
