import type { Command } from '../args/command.ts';

/** A first config and workflow. */
export const init: Command = {
  name: 'init',
  summary: 'write a first config and workflow for this repository',
  usage: '[--force]',
  positionals: 0,
  options: {
    force: { description: 'overwrite what is there' },
    'no-color': { description: 'no colours (NO_COLOR does the same)' },
  },
  async run({ switches }, io) {
    const { configFile, writeStarter, workflowFile } = await import('../init/write-starter.ts');
    const { start, compose } = await writeStarter(io.cwd, switches.has('force'));
    const where =
      start !== null ? `started by the gate (${start})` : compose ? 'started by docker compose' : 'deployed, and announced to GitHub';
    const lines = [
      `${io.paint('green', 'written:')} ${configFile}`,
      `${io.paint('green', 'written:')} ${workflowFile}`,
      `The preview is assumed to be ${where}.`,
      '',
      'next:',
      `  1. read ${configFile}: is that how the preview starts, and what its users need?`,
      '  2. chaos-gate validate     is it right?',
      '  3. chaos-gate plan         what would it do?',
      '  4. chaos-gate run          do it here, before it is done in CI',
    ];
    io.out(`${lines.join('\n')}\n`);
    return 0;
  },
};
