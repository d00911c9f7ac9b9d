import type { Option } from './command.ts';

const json = { description: 'print the result as JSON on stdout; progress goes to stderr' };
const noColor = { description: 'print no colours (as with the variable NO_COLOR)' };

/** Options of every command. */
export const outputOptions = { json, 'no-color': noColor } as const satisfies Record<string, Option>;

/** Options of every command that reads a config. */
export const configOptions = {
  config: { value: 'FILE', description: 'the config (default: .github/chaos.yml)' },
  'preview-url': { value: 'URL', description: 'the preview to disturb, instead of the one in the config' },
  name: { value: 'NAME', description: 'the name of this gate, instead of the one in the config' },
} as const satisfies Record<string, Option>;

/** Options of every command that draws a plan. */
export const planOptions = {
  seed: { value: 'SEED', description: 'the seed of the plan (default: the config, then the head commit)' },
  scenarios: { value: 'N', description: 'how many scenarios to draw' },
  budget: { value: 'TIME', description: 'how long the whole run may take, for example 10m' },
  shard: { value: 'K/N', description: 'only part K of N of the plan, for example 2/4; `merge` joins their results' },
} as const satisfies Record<string, Option>;

/** Options of every command that takes a plan or a token from elsewhere. */
export const forceOptions = {
  force: { description: 'run faults that the config does not list, on targets that it has' },
} as const satisfies Record<string, Option>;

/** Options of every command that runs the gate. */
export const reportOptions = {
  'report-dir': { value: 'DIR', description: 'the folder for the files of the run (default: chaos-report)' },
} as const satisfies Record<string, Option>;

/** Options of every command that compares with an earlier run. */
export const baselineOptions = {
  baseline: { value: 'FILE', description: 'compare with this result.json of an earlier run, for example of the base' },
} as const satisfies Record<string, Option>;

/** Options of every command whose exit code depends on a verdict. */
export const failOnOptions = {
  'fail-on': {
    value: 'LEVEL',
    choices: async () => (await import('../../core/compare/fail-on.ts')).failOnLevels,
    description: 'what fails the run: inconclusive (default), failed, regression or never',
  },
} as const satisfies Record<string, Option>;
