import { mkdir, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { FileFunction, Output } from '../../core/model/config/ready-experiment.ts';

/** Runs a function of Python's `os` or `os.path` on files inside the workspace. Rejects as the function would raise, and for a file outside. */
export async function changeFile(func: FileFunction, files: readonly string[], workspace: string): Promise<Output> {
  const [first = '', second = ''] = await Promise.all(files.map((file) => insideOf(workspace, file)));
  if (func === 'rename') await rename(first, second);
  else if (func === 'remove') await unlink(first);
  else if (func === 'mkdir') await mkdir(first);
  else {
    const found = await stat(first).catch(() => null);
    return found !== null && (func === 'exists' || (func === 'isfile' ? found.isFile() : found.isDirectory()));
  }
  return null;
}

/** Resolves links in the folders above: a link must not lead out of the workspace. A link as the file itself is changed, not followed. */
async function insideOf(workspace: string, file: string): Promise<string> {
  const home = await realpath(workspace);
  const path = resolve(home, file);
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  const way = relative(home, folder);
  if (way === '..' || way.startsWith(`..${sep}`)) throw new Error('the file is outside of the workspace');
  return join(folder, basename(path));
}
