import { GateFailure } from '../../core/model/failure.ts';
import type { Command } from '../args/command.ts';
import { configOptions, forceOptions, outputOptions, reportOptions } from '../args/options.ts';

/** Runs one scenario again. */
export const replay: Command = {
  name: 'replay',
  summary: "run one scenario again, from a report's token or a result file",
  usage: 'TOKEN|RESULT.json [OPTIONS]',
  positionals: 1,
  options: {
    scenario: { value: 'ID', description: 'which scenario of the result file, for example s3' },
    ...forceOptions,
    ...configOptions,
    ...reportOptions,
    ...outputOptions,
  },
  async run(args, io, signal) {
    const [source] = args.positionals;
    if (source === undefined)
      throw new GateFailure('USAGE', '`replay` needs a token (`cg2.…`) or a result file', {
        hint: 'every report shows the token; the result file is chaos-report/result.json',
      });
    const { open } = await import('../run/open.ts');
    const { replayed } = await import('../run/replayed.ts');
    const { headCommit } = await import('../run/head-commit.ts');
    const { runAndReport, tell } = await import('../run/run.ts');
    const { faultLines } = await import('../../core/plan/text.ts');
    const { permit } = await import('../run/permit.ts');
    const { config, configPath } = await open(args, io);
    const plan = await replayed({ source, scenario: args.values.scenario, cwd: io.cwd, force: args.switches.has('force') }, config);
    io.note(`${faultLines(plan)}\n`);
    const reportDir = args.values['report-dir'] ?? 'chaos-report';
    const commit = await headCommit(io.cwd, signal);
    const overrides = await permit({ config, plan, commit, ask: true }, io, signal);
    const result = await runAndReport({ config, configPath, plan, commit, overrides, reportDir, workspace: io.cwd }, io, signal);
    tell(result, { reportDir, asJson: args.switches.has('json') }, io);
    return result.exitCode;
  },
};
