import { exitCodes } from '../../core/model/outcome.ts';
import { commandLine } from '../../core/report/parts/command-line.ts';
import { visible } from '../../core/report/words/visible.ts';
import type { Recovered } from '../../world/recover/recover.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Command } from '../words/command.ts';
import { outputOptions } from '../words/options.ts';

/** Takes out what dead runs have left in place. */
export const recover: Command = {
  name: 'recover',
  summary: 'undo whatever any dead run still owes',
  usage: '[JOURNAL] [OPTIONS]',
  positionals: 1,
  options: outputOptions,
  async run({ positionals: [journal], switches }, io, signal) {
    const { recoverJournal } = await import('../../world/recover/recover.ts');
    const { recoverAll } = await import('../../world/recover/sweep.ts');
    const { stateDirOf } = await import('../../world/journal/state-dir.ts');
    const all =
      journal === undefined ? await recoverAll(stateDirOf(io.env), signal) : [await recoverJournal(journal, { by: 'recover' }, signal)];
    if (switches.has('json'))
      io.out(
        `${JSON.stringify(
          all.map(({ events: _, ...told }) => told),
          null,
          2,
        )}\n`,
      );
    else io.out(recoveredText(all, io));
    return all.some(({ failed }) => failed > 0) ? exitCodes.unrestored : exitCodes.passed;
  },
};

function recoveredText(all: readonly Recovered[], io: Terminal): string {
  const undone = all.reduce((sum, one) => sum + one.undone, 0);
  const left = all.flatMap(({ unrestored }) => unrestored);
  if (undone + left.length === 0) return 'Nothing is owed: no dead run has left a fault in place.\n';
  const lines = [
    `${io.paint('green', `${undone} undone`)}${left.length === 0 ? '' : `, ${io.paint('red', `${left.length} could not be undone`)}`}`,
    ...left.flatMap(({ target, kind, reason, commands }) => [
      `  ${visible(target)} (${kind}): ${visible(reason)}`,
      ...commands.map((words) => `    by hand: ${visible(commandLine(words), 1000)}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
