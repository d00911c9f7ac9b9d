import { parseArgs } from 'node:util';
import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Arguments, Command } from './command.ts';

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/** Parses the words after the name of the command. Throws GateFailure USAGE for the first that is not valid. */
export function readArguments(command: Command, words: readonly string[]): Arguments {
  const tokens = tokensOf(command, words);
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens.filter((token) => token.kind === 'option')) {
    const value = valueGiven(command, token);
    if (value === null) switches.add(token.name);
    else values[token.name] = value;
  }
  return { values, switches, positionals: positionalsOf(command, tokens) };
}

function tokensOf(command: Command, words: readonly string[]): Token[] {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, option]) => [name, { type: option.value ? 'string' : 'boolean' } as const]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

/** The value of an option; `null` for a switch. */
function valueGiven(command: Command, token: OptionToken): string | null {
  const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
  if (option === undefined) throw unknownOption(command, token.rawName);
  if (option.value === undefined) {
    if (token.value !== undefined) throw usage(command, `\`--${token.name}\` takes no value`);
    return null;
  }
  // In `--config --json` the value is missing. A value that begins with a dash can be written as `--config=-x`.
  const missing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
  if (missing) throw usage(command, `\`--${token.name}\` needs a value: \`--${token.name}=${option.value}\``);
  return token.value ?? null;
}

function positionalsOf(command: Command, tokens: readonly Token[]): string[] {
  const positionals = tokens.filter((token) => token.kind === 'positional').map((token) => token.value);
  const extra = positionals[command.positionals];
  if (extra !== undefined) throw usage(command, `\`${command.name}\` does not take the argument \`${extra}\``);
  return positionals;
}

function unknownOption(command: Command, written: string): GateFailure {
  const meant = nearest(
    written,
    [...Object.keys(command.options), 'help'].map((name) => `--${name}`),
  );
  return usage(command, `\`${command.name}\` has no option \`${written}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`);
}

const usage = (command: Command, message: string): GateFailure =>
  new GateFailure('USAGE', message, { hint: `\`chaos-gate ${command.name} --help\` shows its arguments and options` });
