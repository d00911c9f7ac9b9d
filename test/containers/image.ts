import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** The image of all tests: this Node with its libraries, and the apps next to this file. Nothing is pulled. */
export const image = 'chaos-gate-test:latest';

/** Imports the image into the engine, once for all test files. */
export async function setup(): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'image-'));
  const { stdout } = await run('ldd', [process.execPath]);
  const libraries = stdout.match(/\/[^\s:]+/g)?.filter((path) => path !== process.execPath) ?? [];
  for (const [from, to] of [[process.execPath, '/bin/node'] as const, ...libraries.map((path) => [path, path] as const)]) {
    await mkdir(join(root, dirname(to)), { recursive: true });
    await cp(from, join(root, to), { dereference: true });
  }
  const apps = fileURLToPath(new URL('apps/', import.meta.url));
  await mkdir(join(root, 'app'));
  for (const file of await readdir(apps)) await cp(join(apps, file), join(root, 'app', file));
  for (const folder of ['etc', 'tmp', 'proc', 'sys', 'dev']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'etc/passwd'), 'root:x:0:0::/:/bin/sh\n');
  const archive = `${root}.tar`;
  await run('tar', ['-C', root, '-cf', archive, '.']);
  await run('docker', ['import', '-c', 'ENTRYPOINT ["/bin/node"]', archive, image]);
  await rm(root, { recursive: true });
  await rm(archive);
}
