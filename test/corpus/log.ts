import { appendFile, readFile } from 'node:fs/promises';
import { nameOf, type RunRecord, type RunSpec } from './run-record.ts';

/** The records of earlier parts of the same corpus; the last one of a name counts. */
export async function readLog(path: string): Promise<Map<string, RunRecord>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RunRecord);
  return new Map(records.map((record) => [nameOf(record), record]));
}

export const keep = (path: string, record: RunRecord): Promise<void> => appendFile(path, `${JSON.stringify(record)}\n`);

/** The runs that are not in the log yet. */
export const missing = (specs: readonly RunSpec[], done: ReadonlyMap<string, RunRecord>): RunSpec[] =>
  specs.filter((spec) => !done.has(nameOf(spec)));
