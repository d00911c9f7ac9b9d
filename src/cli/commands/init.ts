import type { Command } from '../args/command.ts';

/** Writes a first config and workflow. */
export const init: Command = {
  name: 'init',
  summary: 'write a first config and workflow for this repository',
  usage: '[--force]',
  positionals: 0,
  options: {
    force: { description: 'overwrite existing files' },
    'no-color': { description: 'print no colours (as with the variable NO_COLOR)' },
  },
  async run({ switches }, io) {
    const { configFile, writeStarter, workflowFile } = await import('../init/write-starter.ts');
    const { start, compose } = await writeStarter(io.cwd, switches.has('force'));
    const where =
      start !== null
        ? `started by the gate (${start})`
        : compose
          ? 'started by docker compose'
          : 'deployed by another workflow, which reports it to GitHub';
    const lines = [
      `${io.paint('green', 'written:')} ${configFile}`,
      `${io.paint('green', 'written:')} ${workflowFile}`,
      `The preview is assumed to be ${where}.`,
      '',
      'next:',
      `  1. edit ${configFile}: check how the preview starts, and what its users need`,
      '  2. chaos-gate validate     check the config',
      '  3. chaos-gate plan         show what a run would do',
      '  4. chaos-gate run          run the gate here, before CI does',
    ];
    io.out(`${lines.join('\n')}\n`);
    return 0;
  },
};
