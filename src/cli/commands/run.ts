import { defaultFailOn, exitCodeFor, type FailOn, failOnLevels } from '../../core/compare/fail-on.ts';
import { nearest } from '../../core/config/source/nearest.ts';
import { GateFailure } from '../../core/model/failure.ts';
import type { Command } from '../args/command.ts';
import { baselineOptions, configOptions, forceOptions, outputOptions, planOptions, reportOptions } from '../args/options.ts';

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
    'fail-on': {
      value: 'LEVEL',
      choices: async () => failOnLevels,
      description: 'what fails the run: inconclusive (default), failed, regression or never',
    },
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const failOn = failOnOf(args.values['fail-on']);
    const { loadRun } = await import('../run/load-run.ts');
    const { runAndReport, tell } = await import('../run/run.ts');
    const reportDir = args.values['report-dir'] ?? 'chaos-report';
    const { undrawnText } = await import('../../core/plan/undrawn.ts');
    const drawn = await loadRun(args, io, signal, true);
    const missing = undrawnText(drawn.plan, drawn.config.faults);
    const prepared = { ...drawn, notes: missing === null ? [] : [missing], reportDir, workspace: io.cwd };
    const result = await runAndReport(prepared, io, signal);
    tell(result, reportDir, args.switches.has('json'), io, failOn);
    return exitCodeFor(result, failOn);
  },
};

function failOnOf(written: string = defaultFailOn): FailOn {
  const level = failOnLevels.find((one) => one === written);
  if (level !== undefined) return level;
  const meant = nearest(written, failOnLevels);
  throw new GateFailure('USAGE', `\`--fail-on\` takes ${failOnLevels.join(', ')}`, {
    hint: meant === undefined ? '`inconclusive` is the default' : `did you mean \`${meant}\`?`,
  });
}
