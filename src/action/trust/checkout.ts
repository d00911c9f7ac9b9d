import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { readBounded } from '../../world/file/read-bounded.ts';

const gitLimitMs = 5_000;
/** The size limit of one object. A folder of that size has some 100,000 entries, and git must not use more memory either. */
const objectLimitBytes = 4 * 1024 * 1024;
const fileLimitBytes = 1024 * 1024;
/** The most folders above a file. It bounds the work for a hostile path. */
const mostFolders = 40;

/** Why the file could not be shown to be the one of the commit. */
export type Doubt = 'no checkout' | 'no git' | 'no commit' | 'no such file' | 'another file';

/**
 * Verifies that this file is the one in `commit`. Returns `null` if it is, else why that cannot be shown.
 *
 * A stranger may have written the workspace, including `.git` (docs/decisions/0014). So git only returns the bytes of objects. It runs in
 * an empty repository of our own without settings, hooks, refs or remotes, and reads the object folder of the workspace. Each object is
 * then hashed here, from the commit down to the file. An object whose hash is not its name is not used.
 */
export async function doubtOfCommit(file: string, commit: string, workspace: string): Promise<Doubt | null> {
  const repository = await repositoryAbove(dirname(file), resolve(workspace));
  if (repository === null) return 'no checkout';
  const path = relative(repository, file).split(sep);
  const home = await mkdtemp(join(tmpdir(), 'chaos-gate-objects-'));
  try {
    const blob = await blobIn(await objectsOf(repository, home, commit.length), commit, path);
    if (blob === null) return 'no such file';
    return blob === nameOf('blob', await readBounded(file, fileLimitBytes), commit.length) ? null : 'another file';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no git' : 'no commit';
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The nearest folder with a `.git`, from `folder` up to `top`. */
async function repositoryAbove(folder: string, top: string): Promise<string | null> {
  if (await isFolder(join(folder, '.git'))) return folder;
  return folder === top || dirname(folder) === folder ? null : repositoryAbove(dirname(folder), top);
}

type Kind = 'commit' | 'tree' | 'blob';
/** Reads one object. Rejects when it is missing, or when its hash is not its name. */
type ReadObject = (kind: Kind, name: string) => Promise<Buffer>;

/** The object name of the file at this path in the commit. `null`: the commit has no regular file there. */
async function blobIn(read: ReadObject, commit: string, path: readonly string[]): Promise<string | null> {
  if (path.length > mostFolders) return null;
  let name: string | null = treeOf(await read('commit', commit), commit.length);
  for (const [index, part] of path.entries()) {
    if (name === null) return null;
    name = entryOf(await read('tree', name), part, index === path.length - 1 ? /^100[67]\d\d$/ : /^0?40000$/, commit.length);
  }
  return name;
}

/** A commit begins with the line `tree NAME` (git-cat-file(1), gitformat-commit). */
function treeOf(commit: Buffer, digits: number): string | null {
  const [, name] = /^tree ([0-9a-f]+)\n/.exec(commit.toString('latin1', 0, 80)) ?? [];
  return name?.length === digits ? name : null;
}

/** A tree is a row of `MODE NAME\0HASH`, the hash in bytes. */
function entryOf(tree: Buffer, wanted: string, mode: RegExp, digits: number): string | null {
  for (let at = 0; at < tree.length; ) {
    const space = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, space);
    const next = end + 1 + digits / 2;
    if (space < 0 || end < 0 || next > tree.length) return null;
    if (tree.toString('utf8', space + 1, end) === wanted)
      return mode.test(tree.toString('latin1', at, space)) ? tree.toString('hex', end + 1, next) : null;
    at = next;
  }
  return null;
}

/** Makes an empty repository in `home` that reads the objects of the other one. */
async function objectsOf(repository: string, home: string, digits: number): Promise<ReadObject> {
  const gitDir = join(home, 'git');
  for (const folder of ['objects', 'refs']) await mkdir(join(gitDir, folder), { recursive: true });
  await writeFile(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  const format =
    digits === 64 ? '\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n' : '\trepositoryformatversion = 0\n';
  await writeFile(join(gitDir, 'config'), `[core]\n\tbare = true\n${format}`);
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    LC_ALL: 'C',
    GIT_DIR: gitDir,
    GIT_OBJECT_DIRECTORY: join(repository, '.git', 'objects'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    // A second safeguard: the repository has no remote anyway.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOC_LIMIT: String(16 * objectLimitBytes),
  };
  return async (kind, name) => {
    // The working directory is not the workspace, because PATH may contain relative folders.
    const bytes = await git(['cat-file', kind, name], { cwd: home, env });
    if (nameOf(kind, bytes, digits) !== name) throw new Error(`the content of ${name} does not match its hash`);
    return bytes;
  };
}

const git = (words: readonly string[], at: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): Promise<Buffer> =>
  new Promise((done, fail) => {
    const options = { ...at, timeout: gitLimitMs, killSignal: 'SIGKILL', maxBuffer: objectLimitBytes, encoding: 'buffer' } as const;
    execFile('git', words, options, (error, stdout) => (error === null ? done(stdout) : fail(error)));
  });

/** An object's name in git: a hash over its kind, its length and its bytes (gitformat-pack(5), hash-function-transition). */
const nameOf = (kind: Kind, content: Buffer, digits: number): string =>
  createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`${kind} ${content.length}\0`)
    .update(content)
    .digest('hex');

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (seen) => seen.isDirectory(),
    () => false,
  );
