import type { Command } from '../args/command.ts';
import { outputOptions, planOptions, reportOptions } from '../args/options.ts';

/** Runs a complete gate on an embedded preview. */
export const demo: Command = {
  name: 'demo',
  summary: 'run a complete gate on a built-in preview: no setup, no network, under a minute',
  usage: '[--sound] [OPTIONS]',
  positionals: 0,
  options: {
    sound: { description: 'use a preview without the weakness: the gate passes' },
    seed: { ...planOptions.seed, description: 'use another seed than that of the demo' },
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const { demoRun } = await import('../run/demo-run.ts');
    return demoRun(args, io, signal);
  },
};
