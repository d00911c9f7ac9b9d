import type { Terminal } from '../terminal/terminal.ts';

/** One word of the command line. The file of a command loads nothing: what it needs is imported when it runs. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name: `TOKEN|FILE [--scenario ID]`. */
  readonly usage: string;
  /** Most positional arguments that it takes. */
  readonly positionals: number;
  readonly options: Readonly<Record<string, Option>>;
  /** Not shown in the help: a part of the program that it starts itself. */
  readonly hidden?: true;
  /** Resolves with the exit code; throws GateFailure when it could not do its work. */
  run(args: Arguments, io: Terminal, signal: AbortSignal): Promise<number>;
}

export interface Option {
  /** What the value is, as the help shows it; without it the option is a switch. */
  readonly value?: string;
  readonly description: string;
}

/** A command line that was understood. */
export interface Arguments {
  readonly values: Readonly<Record<string, string>>;
  readonly switches: ReadonlySet<string>;
  readonly positionals: readonly string[];
}
