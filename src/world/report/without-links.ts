import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { baseFolder } from '../../core/compare/base-folder.ts';

/**
 * Removes symbolic links from the folder for the files of a run, and from the base's folder in it: a branch may have added them, and
 * writing to a link writes to its destination.
 */
export async function withoutLinks(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) await rm(join(folder, entry.name));
    else if (entry.isDirectory() && entry.name === baseFolder) await withoutLinks(join(folder, entry.name));
  }
}
