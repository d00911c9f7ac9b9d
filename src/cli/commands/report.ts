import { GateFailure } from '../../core/model/failure.ts';
import { noPaint } from '../../core/report/terminal/paint.ts';
import type { Command } from '../args/command.ts';
import { baselineOptions } from '../args/options.ts';

/** Renders a result file in another format. */
export const report: Command = {
  name: 'report',
  summary: 'render a result file as md, html, junit, json or text',
  usage: 'RESULT.json [OPTIONS]',
  positionals: 1,
  options: {
    format: {
      value: 'FORMAT',
      choices: async () => (await import('../run/formats.ts')).formatNames,
      description: 'the format (default: text)',
    },
    ...baselineOptions,
    output: { value: 'FILE', description: 'write to this file instead of stdout' },
    'no-color': { description: 'print no colours (as with the variable NO_COLOR)' },
  },
  async run(args, io) {
    const {
      values,
      positionals: [file],
    } = args;
    if (file === undefined)
      throw new GateFailure('USAGE', '`report` needs a result file', { hint: 'a run writes it to chaos-report/result.json' });
    const { formatOf } = await import('../run/formats.ts');
    const { readText } = await import('../terminal/read-text.ts');
    const { readBaseline } = await import('../run/baseline.ts');
    const { comparedWith } = await import('../../core/compare/compare.ts');
    const { parseResult } = await import('../../core/report/json.ts');
    const { redactData } = await import('../../core/secrets/redact-data.ts');
    const { namesInResult } = await import('../../core/secrets/names-in-result.ts');
    const { runSecrets } = await import('../../core/secrets/run-secrets.ts');
    const { writeText } = await import('../terminal/write-text.ts');
    const render = formatOf(values.format ?? 'text', values.output === undefined ? io.paint : noPaint);
    const result = parseResult(await readText(file, io.cwd, 'RESULT_INVALID'));
    const compared = comparedWith(result, await readBaseline(args, io));
    io.hide(runSecrets(null, io.env, [io.cwd, ...namesInResult(compared)]));
    const text = render(redactData(compared, io.redact));
    if (values.output === undefined) io.out(text);
    else await writeText(values.output, io.cwd, text);
    return 0;
  },
};
