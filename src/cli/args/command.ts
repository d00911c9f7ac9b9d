import type { Terminal } from '../terminal/terminal.ts';

/**
 * A command of the command line. The file of a command has no imports of its own; it imports what it needs when it runs, so that the start
 * is quick.
 */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The arguments as the help shows them: `TOKEN|FILE [--scenario ID]`. */
  readonly usage: string;
  /** The highest number of positional arguments. */
  readonly positionals: number;
  /** The values of the first one, for shell completion. Left out: it is a file. */
  readonly choices?: Choices;
  readonly options: Readonly<Record<string, Option>>;
  /** Nothing is injected, so that there is nothing to remove when the command is cancelled. */
  readonly harmless?: true;
  /** Not in the help: the program starts this command itself. */
  readonly hidden?: true;
  /** Resolves with the exit code. Throws GateFailure when the command could not run. */
  run(args: Arguments, io: Terminal, signal: AbortSignal): Promise<number>;
}

/** Words that consist of letters, digits and hyphens. They are loaded when a completion script is printed. */
export type Choices = () => Promise<readonly string[]>;

export interface Option {
  /** The name of the value in the help. An option without it is a switch. */
  readonly value?: string;
  /** Its values, for shell completion. */
  readonly choices?: Choices;
  readonly description: string;
}

/** A parsed command line. */
export interface Arguments {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
}
