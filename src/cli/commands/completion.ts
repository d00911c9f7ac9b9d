import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Command } from '../args/command.ts';

/** Prints a completion script for the commands. */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  usage: 'bash|zsh|fish',
  positionals: 1,
  choices: async () => ['bash', 'zsh', 'fish'],
  options: {},
  async run({ positionals: [shell] }, io) {
    const { scripts } = await import('../completion/scripts.ts');
    const { completedCommands } = await import('../completion/completed.ts');
    const script = shell === undefined || !Object.hasOwn(scripts, shell) ? undefined : scripts[shell];
    if (script === undefined) throw unknownShell(shell, Object.keys(scripts));
    io.out(script(await completedCommands(commands())));
    return 0;
  },
});

function unknownShell(shell: string | undefined, known: readonly string[]): GateFailure {
  const meant = shell === undefined ? undefined : nearest(shell, known);
  const message =
    shell === undefined
      ? '`completion` needs the name of a shell'
      : `there is no completion for \`${shell}\`${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`;
  return new GateFailure('USAGE', message, {
    hint: `the shells are ${known.join(', ')}; for example \`source <(chaos-gate completion bash)\``,
  });
}
