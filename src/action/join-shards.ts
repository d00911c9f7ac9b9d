import { dirname, resolve } from 'node:path';
import { comparedWith } from '../core/compare/compare.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { Result } from '../core/model/result/result.ts';
import { reportFiles } from '../core/report/report-files.ts';
import { redactData } from '../core/secrets/redact-data.ts';
import type { Redact } from '../core/secrets/redactor.ts';
import { merged } from '../core/shards/merged.ts';
import { readResults } from '../world/report/read-results.ts';
import { writeFiles } from '../world/report/write-files.ts';
import { readBaseline } from './baseline.ts';

interface Joining {
  /** Folders in the workspace, one a line. */
  readonly shards: string;
  readonly baseline?: string;
  readonly workspace: string;
  readonly reportDir: string;
  readonly redact: Redact;
}

/** Joins the results of shards and writes the report of all of them. @throws GateFailure of `readResults` and `merged` */
export async function joinShards({
  shards,
  baseline: input,
  workspace,
  reportDir,
  redact,
}: Joining): Promise<{ readonly result: Result; readonly warnings: readonly string[] }> {
  const folders = shards.split('\n').flatMap((line) => line.trim() || []);
  const files = await readResults(folders, workspace);
  if (files.some(({ file }) => dirname(resolve(workspace, file)) === resolve(reportDir)))
    throw new GateFailure('INPUT_INVALID', 'input report-dir: the joined report would replace the result of a shard');
  const { baseline, warnings } = await readBaseline(input, workspace);
  const result = redactData(comparedWith(merged(files), baseline), redact);
  await writeFiles(reportDir, reportFiles(result));
  return { result, warnings };
}
