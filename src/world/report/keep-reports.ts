import { rm } from 'node:fs/promises';
import type { Result } from '../../core/model/result.ts';
import { reportFiles } from '../../core/report/report-files.ts';
import { copyInto, writeFiles } from './write-files.ts';

/**
 * Writes the reports; the journal stays in the state folder only as long as something is owed. Resolves with why they could not be written,
 * if they could not: no report makes a verdict.
 */
export async function keepReports(reportDir: string, result: Result, journalPath: string): Promise<string | null> {
  const problem = await writeReports(reportDir, result, journalPath).catch((error: Error) => error.message);
  if (result.unrestored.length === 0) await rm(journalPath, { force: true }).catch(() => undefined);
  return problem;
}

async function writeReports(reportDir: string, result: Result, journalPath: string): Promise<null> {
  await writeFiles(reportDir, reportFiles(result));
  await copyInto(reportDir, 'journal.jsonl', journalPath);
  return null;
}
