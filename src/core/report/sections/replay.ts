import type { Result, ScenarioResult } from '../../model/result/result.ts';
import { tokenOf } from '../../plan/replay.ts';
import { type Block, fence, paragraph } from '../document/block.ts';
import { code, say } from '../document/phrase.ts';
import { commandLine } from '../wording/command-line.ts';
import { isSmaller } from '../wording/minimal-scenario-words.ts';

/** The command that runs one scenario again: the minimal scenario if there is one, or the scenario as the plan has it. */
export type ReplayCommand = (scenario: string, form?: ReplayForm) => string;
export type ReplayForm = 'smallest' | 'drawn';

/** Longer commands are not shown: half of one would be wrong. */
const limit = 4_000;
/** What fits on one line of an 80 column terminal. */
const short = 72;

/** What a developer types first. */
export function replay({ id, smallest }: ScenarioResult, command: ReplayCommand): readonly Block[] {
  const line = command(id, 'smallest');
  if (line.length > limit)
    return [paragraph(say`Replay it from the result file: ${code(`chaos-gate replay result.json --scenario ${id}`)}`)];
  return [paragraph(smallest !== null && isSmaller(smallest) ? say`Replay the minimal scenario:` : say`Replay it:`), fence(folded(line))];
}

/** The command for the scenario of the plan, if that is another one. */
export function drawnReplay({ id, smallest }: ScenarioResult, command: ReplayCommand): readonly Block[] {
  const line = command(id, 'drawn');
  return smallest === null || !isSmaller(smallest) || line.length > limit ? [] : [paragraph(say`Replay it as drawn:`), fence(folded(line))];
}

/** A replay command as lines of one shell command, the token whole on its own: what is pasted runs, however narrow the screen is. */
export function folded(line: string): readonly string[] {
  const [, program, token, options] = /^(.+? replay) (\S+)(?: (--.+))?$/s.exec(line) ?? [];
  if (program === undefined || token === undefined || line.length <= short) return [line];
  return options === undefined ? [`${program} \\`, `  ${token}`] : [`${program} \\`, `  ${token} \\`, `  ${options}`];
}

/**
 * `chaos-gate replay` with a token and the path of the config.
 * @param program how chaos-gate is started where the reader is; by default in a way that works anywhere
 */
export const replayOf =
  (
    { scenarios, version, configPath }: Pick<Result, 'scenarios' | 'version' | 'configPath'>,
    program: readonly string[] = anywhere(version),
  ): ReplayCommand =>
  (id, form = 'smallest') => {
    const scenario = scenarios.find((one) => one.id === id);
    const token = scenario === undefined ? id : tokenIn(scenario, form);
    return commandLine([...program, 'replay', token, ...(configPath === undefined ? [] : ['--config', configPath])]);
  };

/** Needs Node and nothing else; of a release the same version that made the report. */
export const anywhere = (version: string): readonly string[] => [
  'npx',
  '--yes',
  `github:chaos-gate/chaos-gate#${/^\d{1,5}\.\d{1,5}\.\d{1,5}$/.test(version) ? `v${version}` : 'main'}`,
];

const tokenIn = ({ smallest, replay: token }: ScenarioResult, form: ReplayForm): string =>
  form === 'smallest' && smallest !== null && isSmaller(smallest) ? tokenOf(smallest.scenario) : token;
