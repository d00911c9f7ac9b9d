import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** The image of all tests: this Node with its libraries, and the apps next to this file. Nothing is pulled. */
export const image = 'chaos-gate-test:latest';

export interface ImageParts {
  readonly name: string;
  /** Programs of this machine, with their libraries. */
  readonly programs: readonly string[];
  readonly folders?: readonly string[];
  /** Folders of this machine, by their place in the image. */
  readonly copies?: Readonly<Record<string, string>>;
  /** User ids of folders in the image; the others belong to root. */
  readonly owned?: Readonly<Record<string, number>>;
  /** Instructions of a Dockerfile. */
  readonly changes: readonly string[];
}

const ofTests = async (): Promise<Pick<ImageParts, 'programs' | 'copies'>> => ({
  programs: [process.execPath],
  copies: {
    app: fileURLToPath(new URL('apps/', import.meta.url)),
    clock: fileURLToPath(new URL('clock/', import.meta.url)),
    'usr/lib/faketime': await faketimeFolder(),
  },
});

/** Imports the image into the engine, once for all test files. */
export const setup = async (): Promise<void> => importImage({ ...(await ofTests()), name: image, changes: ['ENTRYPOINT ["/bin/node"]'] });

/** The files of the image of all tests, for another engine. The caller removes it. */
export const archiveOf = async (): Promise<string> => archive(await ofTests());

/** Where Debian keeps libfaketime. */
async function faketimeFolder(): Promise<string> {
  for (const name of await readdir('/usr/lib')) {
    const folder = join('/usr/lib', name, 'faketime');
    if ((await readdir(folder).catch(() => [])).length > 0) return folder;
  }
  throw new Error('libfaketime is missing: sudo apt-get install libfaketime');
}

/** Words for a container of the image that has opted in to a wrong clock. */
export const withClock = [
  ...['--env', 'LD_PRELOAD=/usr/lib/faketime/libfaketimeMT.so.1', '--env', 'FAKETIME_TIMESTAMP_FILE=/clock/offset'],
  ...['--env', 'FAKETIME_NO_CACHE=1', '--env', 'FAKETIME_DONT_FAKE_MONOTONIC=1', '--volume', '/clock'],
];

/** Makes an image of programs of this machine. Each program is in `/bin`, under its own name; Node under `node`. */
export async function importImage({ name, changes, ...parts }: ImageParts): Promise<void> {
  const file = await archive(parts);
  await run('docker', ['import', ...changes.flatMap((change) => ['-c', change]), file, name]);
  await rm(file);
}

async function archive({ programs, folders = [], copies = {}, owned = {} }: Omit<ImageParts, 'name' | 'changes'>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'image-'));
  for (const program of programs) {
    const { stdout } = await run('ldd', [program]);
    const libraries = stdout.match(/\/[^\s:]+/g)?.filter((path) => path !== program) ?? [];
    const inImage = program === process.execPath ? 'node' : basename(program);
    for (const [from, to] of [[program, `/bin/${inImage}`] as const, ...libraries.map((path) => [path, path] as const)]) {
      await mkdir(join(root, dirname(to)), { recursive: true });
      await cp(from, join(root, to), { dereference: true });
    }
  }
  for (const [to, from] of Object.entries(copies)) await cp(from, join(root, to), { recursive: true });
  for (const folder of ['etc', 'tmp', 'proc', 'sys', 'dev', ...folders]) await mkdir(join(root, folder), { recursive: true });
  await chmod(join(root, 'tmp'), 0o1777);
  await writeFile(join(root, 'etc/passwd'), 'root:x:0:0::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n');
  await writeFile(join(root, 'etc/group'), 'root:x:0:\nnogroup:x:65534:\n');
  for (const [folder, uid] of Object.entries(owned)) await run('chown', ['-R', `${uid}:${uid}`, join(root, folder)]);
  const file = `${root}.tar`;
  await run('tar', ['-C', root, '-cf', file, '.']);
  await rm(root, { recursive: true });
  return file;
}
