import type { Result } from '../../core/model/result/result.ts';
import type { Arguments } from '../args/command.ts';
import { readText } from '../terminal/read-text.ts';
import type { Terminal } from '../terminal/terminal.ts';

/**
 * Reads the result that `--baseline` names. Throws GateFailure RESULT_INVALID when the file is missing: a typo must not hide a regression.
 */
export async function readBaseline({ values: { baseline } }: Arguments, io: Terminal): Promise<Result | undefined> {
  if (baseline === undefined) return undefined;
  const { leftOutText, readResult } = await import('../../core/report/json.ts');
  const read = readResult(await readText(baseline, io.cwd, 'RESULT_INVALID'));
  const leftOut = leftOutText(read);
  if (leftOut !== null) io.note(`warning: the baseline: ${leftOut}`);
  return read.result;
}
