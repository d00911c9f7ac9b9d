import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './command.ts';

/** Not needed to run the tests with containers: what is large, or changes while it is copied. */
const leftOut = ['.vitest-cache', '.vite', '@biomejs', '@typescript', 'typescript', '@vercel', '@tktco', 'knip'];
const megabytes = 2_000;

/** A file system with the working tree and its packages. */
export async function repositoryDisk(repository: string, folder: string): Promise<string> {
  const stage = join(folder, 'stage');
  await mkdir(stage, { recursive: true });
  const archive = join(folder, 'repository.tar');
  const list = join(folder, 'files');
  await run('sh', ['-c', 'git -C "$1" ls-files --cached --others --exclude-standard >"$2"', 'sh', repository, list]);
  const excluded = leftOut.map((name) => `--exclude=node_modules/${name}`);
  await run('tar', ['-C', repository, '-cf', archive, ...excluded, 'node_modules', `--files-from=${list}`]);
  await run('tar', ['-C', stage, '-xf', archive, '--no-same-owner']);
  const disk = join(folder, 'repository.img');
  await run('mke2fs', ['-q', '-t', 'ext4', '-d', stage, disk, `${megabytes}m`]);
  await Promise.all([stage, archive, list].map((path) => rm(path, { recursive: true })));
  return disk;
}
