import { lstat, readdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { nearest } from '../../core/config/source/nearest.ts';
import { quote, quoteList } from '../../core/config/source/quote.ts';
import { GateFailure } from '../../core/model/failure.ts';

/** Where a config is searched when no path is given; the first existing file is used. */
export const usualPaths = [
  '.github/chaos.yml',
  '.github/chaos.yaml',
  '.github/chaos.json',
  'chaos.yml',
  'chaos.json',
  'chaos-gate.json',
] as const;

/** The config's path, relative to the workspace. */
export async function findConfig(workspace: string, path: string | undefined): Promise<string> {
  const searched = path === undefined || path === '' ? usualPaths : [isAbsolute(path) ? relative(workspace, path) : path];
  for (const one of searched) {
    if (await isThere(join(workspace, one))) return one;
  }
  throw new GateFailure('CONFIG_MISSING', `there is no config: looked for ${quoteList(searched)}`, {
    hint: await missingHint(workspace, searched),
  });
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (thrown) {
    // Other problems with the file are reported when it is opened.
    const { code } = thrown as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}

async function missingHint(workspace: string, searched: readonly string[]): Promise<string> {
  for (const one of searched) {
    const folder = dirname(one);
    const near = nearest(one, await filesIn(workspace, folder));
    if (near !== undefined) return `did you mean ${quote(near)}?`;
  }
  return 'write one with `chaos-gate init`, or name it with `config`; in a workflow, is `actions/checkout` there?';
}

/** Enough to find a similar name. */
const filesLimit = 1000;

async function filesIn(workspace: string, folder: string): Promise<string[]> {
  try {
    const names = await readdir(join(workspace, folder));
    return names.slice(0, filesLimit).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
