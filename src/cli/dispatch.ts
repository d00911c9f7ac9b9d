import { nearest } from '../core/config/source/nearest.ts';
import { GateFailure } from '../core/model/failure.ts';
import { exitCodes } from '../core/model/result/outcome.ts';
import { version } from '../core/model/version.ts';
import { redactData } from '../core/secrets/redact-data.ts';
import { safeJson } from '../core/stdout/safe-json.ts';
import { readArguments } from './args/arguments.ts';
import type { Command } from './args/command.ts';
import { commandHelp, helpText } from './args/help.ts';
import { commands } from './commands.ts';
import { failureText } from './terminal/failure-text.ts';
import type { Terminal } from './terminal/terminal.ts';

/** Runs the command that the arguments name. Resolves with the exit code (docs/cli.md); never rejects. */
export async function dispatch(words: readonly string[], io: Terminal): Promise<number> {
  try {
    return await obey(words, io);
  } catch (error) {
    return report(error, words, io);
  }
}

async function obey(words: readonly string[], io: Terminal): Promise<number> {
  const [first, ...rest] = words;
  if (first === undefined) return show(io.err, helpText(commands), exitCodes.invalid);
  if (first === '--version' || first === '-v') return show(io.out, `${version}\n`);
  if (first === '--help' || first === '-h' || (first === 'help' && rest[0] === undefined)) return show(io.out, helpText(commands));
  const command = commandOf(first === 'help' ? (rest[0] ?? first) : first);
  if (first === 'help' || asksForHelp(rest)) return show(io.out, commandHelp(command));
  return await carryOut(command, rest, io);
}

async function carryOut(command: Command, words: readonly string[], io: Terminal): Promise<number> {
  // Loaded only here, because `--version` and `--help` have no faults to remove.
  const { cancelOnSignal } = await import('./terminal/cancel.ts');
  const cancel = cancelOnSignal(io, command.harmless);
  try {
    const code = await command.run(readArguments(command, words), io, cancel.signal);
    if (cancel.crash() === undefined) return code;
    // The result was already written: stdout holds one document.
    const blamed = report(cancel.crash(), [], io);
    return code === exitCodes.unrestored ? code : blamed;
  } finally {
    cancel.release();
  }
}

function commandOf(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  const shown = commands.filter((command) => !command.hidden).map((command) => command.name);
  const meant = nearest(name, shown);
  throw new GateFailure('USAGE', `there is no command \`${name}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`, {
    hint: `the commands are ${shown.join(', ')}; \`chaos-gate --help\` describes them`,
  });
}

/** A word after `--` is never an option. */
const asksForHelp = (words: readonly string[]): boolean => {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).some((word) => word === '--help' || word === '-h');
};

function show(write: (text: string) => void, text: string, code = 0): number {
  write(text);
  return code;
}

/** Writes the failure to stderr, and with `--json` as JSON to stdout as well. */
function report(error: unknown, words: readonly string[], io: Terminal): number {
  io.err(failureText(error, io.paintErr, io.redact));
  const failure = error instanceof GateFailure ? error : null;
  const verdict = failure?.verdict ?? 'error';
  if (words.includes('--json')) {
    const message = { verdict, code: failure?.code ?? 'BUG', message: String(failure?.message ?? error), hint: failure?.hint ?? null };
    io.out(safeJson(redactData({ error: message }, io.redact)));
  }
  return exitCodes[verdict];
}
