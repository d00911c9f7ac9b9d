import type { Choices, Command } from '../args/command.ts';

/** What a shell can complete after one command. */
export interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** The values of the first argument: words, the names of files, or nothing. */
  readonly argument: Values;
}

export interface CompletedOption {
  readonly name: string;
  readonly description: string;
  /** null: the option is a switch. */
  readonly values: Values | null;
}

/** `files`: any file or folder. An empty list: anything, and nothing can be suggested. */
export type Values = 'files' | readonly string[];

/** Everything that the visible commands take, and `help`, which takes their names. */
export async function completedCommands(commands: readonly Command[]): Promise<readonly Completed[]> {
  const shown = commands.filter(({ hidden }) => !hidden);
  const all = await Promise.all(shown.map(completed));
  return [...all, { name: 'help', summary: 'show the options of a command', options: [], argument: shown.map(({ name }) => name) }];
}

async function completed({ name, summary, positionals, choices, options }: Command): Promise<Completed> {
  const of = Object.entries(options).map(async ([option, { value, choices, description }]) => ({
    name: option,
    description,
    values: value === undefined ? null : await valuesOf(choices, /^(FILE|DIR)$/.test(value)),
  }));
  return {
    name,
    summary,
    options: [...(await Promise.all(of)), { name: 'help', description: 'show the options of this command', values: null }],
    argument: await valuesOf(choices, positionals > 0),
  };
}

async function valuesOf(choices: Choices | undefined, isFile: boolean): Promise<Values> {
  if (choices === undefined) return isFile ? 'files' : [];
  return choices();
}
