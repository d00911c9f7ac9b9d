import { appendFile, readFile } from 'node:fs/promises';
import { nameOf, type RunRecord, type RunSpec } from './run-record.ts';

/** The accounts of earlier parts of the same corpus; the last of a name counts. */
export async function readLog(path: string): Promise<Map<string, RunRecord>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RunRecord);
  return new Map(records.map((record) => [nameOf(record), record]));
}

export const keep = (path: string, record: RunRecord): Promise<void> => appendFile(path, `${JSON.stringify(record)}\n`);

/** What has not been played yet. */
export const missing = (specs: readonly RunSpec[], done: ReadonlyMap<string, RunRecord>): RunSpec[] =>
  specs.filter((spec) => !done.has(nameOf(spec)));
