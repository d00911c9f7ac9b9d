import type { Command } from '../words/command.ts';
import { baselineOptions, configOptions, outputOptions, planOptions, reportOptions } from '../words/options.ts';

/** The gate. */
export const run: Command = {
  name: 'run',
  summary: 'run the gate: faults in, watch, faults out, verdict',
  usage: '[OPTIONS]',
  positionals: 0,
  options: {
    ...configOptions,
    ...planOptions,
    plan: { value: 'FILE', says: 'play this plan (`chaos-gate plan --json`) instead of drawing one' },
    ...baselineOptions,
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const { drawOrRead } = await import('../play/draw-or-read.ts');
    const { play, tell } = await import('../play/play.ts');
    const reportDir = args.values['report-dir'] ?? 'chaos-report';
    const prepared = { ...(await drawOrRead(args, io, signal)), reportDir, workspace: io.cwd };
    const result = await play(prepared, io, signal);
    tell(result, reportDir, args.switches.has('json'), io);
    return result.exitCode;
  },
};
