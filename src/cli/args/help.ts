import type { Command } from './command.ts';

/** `chaos-gate --help`. */
export function helpText(commands: readonly Command[]): string {
  return [
    'chaos-gate: when something this change depends on breaks, does it stay up, and does it recover?',
    '',
    'usage: chaos-gate COMMAND [OPTIONS]',
    '',
    ...columns(commands.filter((command) => !command.hidden).map(({ name, summary }) => [name, summary])),
    '',
    '`chaos-gate COMMAND --help` shows the options of a command. New here? Try `chaos-gate demo`.',
    '',
    'exit codes: 0 passed · 1 failed · 2 usage or config · 3 preview unhealthy · 4 inconclusive · 5 error',
    '            6 a fault may still be in place · 7 refused for safety · 130 cancelled',
    '',
  ].join('\n');
}

/** `chaos-gate COMMAND --help`. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: { description: 'this text' } });
  return [
    `${command.name}: ${command.summary}`,
    '',
    `usage: chaos-gate ${command.name} ${command.usage}`.trimEnd(),
    '',
    ...columns(options.map(([name, option]) => [`--${name}${'value' in option ? ` ${option.value}` : ''}`, option.description])),
    '',
  ].join('\n');
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}`);
}
