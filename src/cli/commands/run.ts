import type { Command } from '../args/command.ts';
import { baselineOptions, configOptions, failOnOptions, forceOptions, outputOptions, planOptions, reportOptions } from '../args/options.ts';

/** Runs the gate. */
export const run: Command = {
  name: 'run',
  summary: 'run the gate: inject faults, measure, remove them, report a verdict',
  usage: '[OPTIONS]',
  positionals: 0,
  options: {
    ...configOptions,
    ...planOptions,
    plan: { value: 'FILE', description: 'run this plan (from `chaos-gate plan --json`) instead of drawing one' },
    ...forceOptions,
    ...baselineOptions,
    ...failOnOptions,
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const { exitCodeFor } = await import('../../core/compare/fail-on.ts');
    const { failOnOf } = await import('../run/fail-on.ts');
    const failOn = failOnOf(args.values['fail-on']);
    const { loadRun } = await import('../run/load-run.ts');
    const { runAndReport, tell } = await import('../run/run.ts');
    const reportDir = args.values['report-dir'] ?? 'chaos-report';
    const { undrawnText } = await import('../../core/plan/undrawn.ts');
    const drawn = await loadRun(args, io, signal, true);
    const missing = undrawnText(drawn.whole, drawn.config.faults);
    const prepared = { ...drawn, notes: missing === null ? [] : [missing], reportDir, workspace: io.cwd };
    const result = await runAndReport(prepared, io, signal);
    tell(result, { reportDir, asJson: args.switches.has('json') }, io, failOn);
    return exitCodeFor(result, failOn);
  },
};
