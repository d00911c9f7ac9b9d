import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

const gitLimitMs = 5_000;
/** A repository's own settings may name programs; none of them is run. */
const harmless = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-replace-objects'];

/** Is this file, as it lies there, the one that `commit` holds, and is that what its repository has checked out? */
export async function isOfCommit(file: string, commit: string, workspace: string): Promise<boolean> {
  const repository = await repositoryAbove(dirname(file), resolve(workspace));
  if (repository === null || (await headOf(repository)) !== commit) return false;
  const path = relative(repository, file).split(sep).join('/');
  const blob = await git(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}:${path}`]);
  return blob !== '' && blob === (await blobOf(file, blob.length));
}

/** The nearest folder with a repository of its own, from `folder` up to `top`. */
async function repositoryAbove(folder: string, top: string): Promise<string | null> {
  if (await isFolder(join(folder, '.git'))) return folder;
  return folder === top || dirname(folder) === folder ? null : repositoryAbove(dirname(folder), top);
}

const headOf = (repository: string): Promise<string> => git(repository, ['rev-parse', '--verify', '--quiet', 'HEAD']);

/** One line of git, or nothing. */
function git(repository: string, words: readonly string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
  const options = { cwd: repository, env, timeout: gitLimitMs, maxBuffer: 4096 };
  return new Promise((done) => {
    execFile('git', [...harmless, ...words], options, (error, stdout) => done(error === null ? stdout.trim() : ''));
  });
}

/** Name of a file's content in git: a hash over its length and its bytes (gitformat-pack(5), hash-function-transition). */
async function blobOf(file: string, digits: number): Promise<string> {
  const content = await readFile(file);
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (seen) => seen.isDirectory(),
    () => false,
  );
