import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { GateFailure } from '../../core/model/failure.ts';
import { readBounded } from '../../world/file/read-bounded.ts';
import { writeText } from '../terminal/write-text.ts';

export const configFile = '.github/chaos.yml';
export const workflowFile = '.github/workflows/chaos-gate.yml';
const ignoreFile = '.gitignore';
const mostBytes = 1024 * 1024;

/** @throws GateFailure USAGE when the config or the workflow exists, unless they may be overwritten */
export async function refuseExisting(root: string, force: boolean): Promise<void> {
  if (force) return;
  const seen = await Promise.all(
    [configFile, workflowFile].map((file) =>
      lstat(join(root, file)).then(
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

/** Writes both files, and the lines that `.gitignore` lacks. Resolves with the names of the files that were written. */
export async function writeFiles(
  root: string,
  { config, workflow, ignored }: { readonly config: string; readonly workflow: string; readonly ignored: readonly string[] },
  force: boolean,
): Promise<readonly string[]> {
  const flag = force ? 'w' : 'wx';
  await writeText(configFile, root, config, flag);
  await writeText(workflowFile, root, workflow, flag);
  const before = await readBounded(join(root, ignoreFile), mostBytes).then(String, () => '');
  const lines = before.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '').replace(/\/$/, ''));
  const missing = ignored.filter((line) => !lines.includes(line.replace(/\/$/, '')));
  if (missing.length === 0) return [configFile, workflowFile];
  await writeText(ignoreFile, root, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
  return [configFile, workflowFile, ignoreFile];
}
