import type { Result } from '../../core/model/result/result.ts';
import type { Arguments } from '../args/command.ts';
import { readText } from '../terminal/read-text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** The result that `--baseline` names. Throws GateFailure RESULT_INVALID when there is none: a slip of the pen must not hide a regression. */
export async function readBaseline({ values: { baseline } }: Arguments, io: Terminal): Promise<Result | undefined> {
  if (baseline === undefined) return undefined;
  const { parseResult } = await import('../../core/report/json.ts');
  return parseResult(await readText(baseline, io.cwd, 'RESULT_INVALID'));
}
