import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { readBounded } from '../../world/file/read-bounded.ts';
import { writeText } from '../terminal/write-text.ts';
import { configText } from './config-text.ts';
import { type Files, type Survey, surveyed, surveyOf } from './survey.ts';
import { workflowText } from './workflow-text.ts';

export const configFile = '.github/chaos.yml';
export const workflowFile = '.github/workflows/chaos-gate.yml';

const bytesMax = 1024 * 1024;

/**
 * Reads the folder and writes a first config and workflow into it. Without `force` an existing file is not overwritten: then it throws
 * USAGE and writes neither.
 */
export async function writeStarter(folder: string, force: boolean): Promise<Survey> {
  const survey = surveyOf(await filesOf(folder), basename(folder));
  const texts = { [configFile]: configText(survey), [workflowFile]: workflowText(survey) };
  if (!force) await refuseExisting(folder, Object.keys(texts));
  for (const [file, text] of Object.entries(texts)) await writeText(file, folder, text, force ? 'w' : 'wx');
  return survey;
}

async function filesOf(folder: string): Promise<Files> {
  const read = surveyed.map(async (name) => [name, await readBounded(join(folder, name), bytesMax).then(String, () => undefined)] as const);
  return Object.fromEntries((await Promise.all(read)).filter(([, text]) => text !== undefined && text.length <= bytesMax));
}

async function refuseExisting(folder: string, files: readonly string[]): Promise<void> {
  const seen = await Promise.all(
    files.map((file) =>
      lstat(join(folder, file)).then(
        () => file,
        () => null,
      ),
    ),
  );
  const existing = seen.filter((file) => file !== null);
  if (existing.length === 0) return;
  throw new GateFailure('USAGE', `${existing.join(' and ')} ${existing.length === 1 ? 'is' : 'are'} there already`, {
    hint: '`chaos-gate init --force` overwrites; `chaos-gate validate` checks the existing config',
  });
}
