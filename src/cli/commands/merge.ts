import { GateFailure } from '../../core/model/failure.ts';
import type { Command } from '../args/command.ts';
import { baselineOptions, failOnOptions, outputOptions } from '../args/options.ts';

/** Joins the results of the shards of a plan. */
export const merge: Command = {
  name: 'merge',
  summary: 'join the results of all shards of a plan into one report',
  usage: 'DIR... [OPTIONS]',
  positionals: 256,
  options: {
    ...baselineOptions,
    ...failOnOptions,
    'report-dir': { value: 'DIR', description: 'the folder for the joined report (default: chaos-report)' },
    ...outputOptions,
  },
  harmless: true,
  async run(args, io) {
    const { failOnOf } = await import('../run/fail-on.ts');
    const failOn = failOnOf(args.values['fail-on']);
    if (args.positionals.length === 0)
      throw new GateFailure('USAGE', '`merge` needs the report folders of the shards', { hint: 'for example `chaos-gate merge shards/*`' });
    const { dirname, resolve } = await import('node:path');
    const { comparedWith } = await import('../../core/compare/compare.ts');
    const { exitCodeFor } = await import('../../core/compare/fail-on.ts');
    const { merged } = await import('../../core/shards/merged.ts');
    const { reportFiles } = await import('../../core/report/report-files.ts');
    const { namesInResult } = await import('../../core/secrets/names-in-result.ts');
    const { redactData } = await import('../../core/secrets/redact-data.ts');
    const { runSecrets } = await import('../../core/secrets/run-secrets.ts');
    const { readResults } = await import('../../world/report/read-results.ts');
    const { writeFiles } = await import('../../world/report/write-files.ts');
    const { readBaseline } = await import('../run/baseline.ts');
    const { tell } = await import('../run/run.ts');
    const reportDir = args.values['report-dir'] ?? 'chaos-report';
    const files = await readResults(args.positionals, io.cwd);
    if (files.some(({ file }) => dirname(resolve(io.cwd, file)) === resolve(io.cwd, reportDir)))
      throw new GateFailure('USAGE', `the joined report would replace the result of a shard in \`${reportDir}\``, {
        hint: 'choose another folder: `--report-dir merged`',
      });
    const joined = comparedWith(merged(files), await readBaseline(args, io));
    io.hide(runSecrets(null, io.env, [io.cwd, ...namesInResult(joined)]));
    const result = redactData(joined, io.redact);
    await writeFiles(resolve(io.cwd, reportDir), reportFiles(result));
    tell(result, { reportDir, asJson: args.switches.has('json'), hasJournal: false }, io, failOn);
    return exitCodeFor(result, failOn);
  },
};
