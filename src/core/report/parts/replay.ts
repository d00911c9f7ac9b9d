import type { ScenarioResult } from '../../model/result.ts';
import { type Block, fence, paragraph } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';

/** The command that plays one scenario again. */
export type ReplayCommand = (scenario: string) => string;

/** Longer commands are not shown: half of one would be wrong. */
const limit = 4_000;

export function replay({ id }: ScenarioResult, command: ReplayCommand): readonly Block[] {
  const line = command(id);
  if (line.length > limit)
    return [paragraph(say`Replay it from the result file: ${code(`chaos-gate replay result.json --scenario ${id}`)}`)];
  return [paragraph(say`Replay it:`), fence([line])];
}
