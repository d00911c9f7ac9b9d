import type { Command } from '../args/command.ts';
import { outputOptions, planOptions, reportOptions } from '../args/options.ts';

/** A complete gate on a preview of its own. */
export const demo: Command = {
  name: 'demo',
  summary: 'a complete gate on an embedded preview: no setup, no network, under a minute',
  usage: '[--sound] [OPTIONS]',
  positionals: 0,
  options: {
    sound: { description: 'the same preview, written with care: the gate passes' },
    seed: { ...planOptions.seed, description: 'another seed than the one of the tour' },
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const { demoRun } = await import('../run/demo-run.ts');
    return demoRun(args, io, signal);
  },
};
