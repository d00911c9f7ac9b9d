import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Result } from '../../core/model/result/result.ts';
import { reportFiles } from '../../core/report/report-files.ts';
import { redactData } from '../../core/secrets/redact-data.ts';
import { redactJson } from '../../core/secrets/redact-json.ts';
import type { Redact } from '../../core/secrets/redactor.ts';
import { redactFile } from './redact-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Writes the reports of a result that is already redacted. The journal stays in the state folder only while undos are pending. Resolves
 * with the reason if the reports could not be written: that does not change the verdict.
 */
export async function keepReports(reportDir: string, result: Result, journalPath: string, redact: Redact): Promise<string | null> {
  const problem = await writeReports(reportDir, result, journalPath, redact).catch((error: Error) => error.message);
  if (result.unrestored.length === 0) await rm(journalPath, { force: true }).catch(() => undefined);
  return problem;
}

async function writeReports(reportDir: string, result: Result, journalPath: string, redact: Redact): Promise<null> {
  // A report that cannot be written does not prevent the copy of the journal.
  const failure = await writeFiles(reportDir, reportFiles(result)).catch((error: Error) => error);
  // A redacted copy for the artifact: the journal itself must keep the values that an undo needs.
  await redactFile(journalPath, join(reportDir, 'journal.jsonl'), (lines) => redactLines(lines, redact));
  if (failure instanceof Error) throw failure;
  return null;
}

/** Redacts each line as data; a line that is not JSON, such as a torn last one, as text. */
const redactLines = (lines: string, redact: Redact): string =>
  lines
    .split('\n')
    .map((line) => redactLine(line, redact))
    .join('\n');

function redactLine(line: string, redact: Redact): string {
  try {
    return line === '' ? line : JSON.stringify(redactData<unknown>(JSON.parse(line), redact));
  } catch {
    return redactJson(line, redact);
  }
}
