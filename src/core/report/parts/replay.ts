import type { Result, ScenarioResult } from '../../model/result.ts';
import { tokenOf } from '../../plan/replay.ts';
import { type Block, fence, paragraph } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { isSmaller } from './smallest-words.ts';

/** The command that plays one scenario again: its smallest form where there is one, or as the plan has it. */
export type ReplayCommand = (scenario: string, form?: ReplayForm) => string;
export type ReplayForm = 'smallest' | 'drawn';

/** Longer commands are not shown: half of one would be wrong. */
const limit = 4_000;

/** What a developer types first. */
export function replay({ id, smallest }: ScenarioResult, command: ReplayCommand): readonly Block[] {
  const line = command(id, 'smallest');
  if (line.length > limit)
    return [paragraph(say`Replay it from the result file: ${code(`chaos-gate replay result.json --scenario ${id}`)}`)];
  return [paragraph(smallest !== null && isSmaller(smallest) ? say`Replay the smallest form:` : say`Replay it:`), fence([line])];
}

/** As the plan has it, where that is another one. */
export function drawnReplay({ id, smallest }: ScenarioResult, command: ReplayCommand): readonly Block[] {
  const line = command(id, 'drawn');
  return smallest === null || !isSmaller(smallest) || line.length > limit
    ? []
    : [paragraph(say`Replay it as it was drawn:`), fence([line])];
}

/** `chaos-gate replay` with a token. */
export const replayOf =
  ({ scenarios }: Pick<Result, 'scenarios'>): ReplayCommand =>
  (id, form = 'smallest') => {
    const scenario = scenarios.find((one) => one.id === id);
    return `chaos-gate replay ${scenario === undefined ? id : tokenIn(scenario, form)}`;
  };

const tokenIn = ({ smallest, replay: token }: ScenarioResult, form: ReplayForm): string =>
  form === 'smallest' && smallest !== null && isSmaller(smallest) ? tokenOf(smallest.scenario) : token;
