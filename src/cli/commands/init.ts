import type { Command } from '../args/command.ts';

/** Writes a first config and workflow for what the app was seen to depend on. */
export const init: Command = {
  name: 'init',
  summary: 'start the app, see what it depends on, and write a first config and workflow',
  usage: '[--yes] [OPTIONS]',
  positionals: 0,
  options: {
    yes: { description: 'start the app without asking' },
    'no-try': { description: 'do not start anything: write what the files show' },
    'no-run': { description: 'do not run the short scenario at the end' },
    calibrate: { description: 'measure the calm app for 3m instead of 30s, for closer tolerances' },
    calm: { value: 'TIME', description: 'measure the calm app for this long (default: 30s)' },
    force: { description: 'overwrite existing files' },
    'no-color': { description: 'print no colours (as with the variable NO_COLOR)' },
  },
  async run(args, io, signal) {
    const { initialise } = await import('../init/init.ts');
    return initialise(args, io, signal);
  },
};
