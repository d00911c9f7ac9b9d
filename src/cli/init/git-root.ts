import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const mostLevels = 16;

/** The folder of the repository that contains this folder: GitHub looks for workflows only there. Without a repository, the folder itself. */
export async function gitRoot(folder: string): Promise<string> {
  let root = folder;
  for (let level = 0; level < mostLevels; level += 1) {
    if ((await stat(join(root, '.git')).catch(() => null)) !== null) return root;
    const above = dirname(root);
    if (above === root) break;
    root = above;
  }
  return folder;
}
