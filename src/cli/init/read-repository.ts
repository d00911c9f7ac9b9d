import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBounded } from '../../world/file/read-bounded.ts';
import type { Files } from './app.ts';

const mostBytes = 512 * 1024;
const mostFiles = 400;
const mostEntries = 5000;
const mostFolders = 300;
const deepest = 4;

const skipped =
  /^(?:node_modules|\.git|dist|build|out|vendor|coverage|target|\.next|\.nuxt|\.venv|venv|__pycache__|tests?|__tests__|spec|examples?|fixtures|chaos-report)$/;
/** Files that say how an app is started, what it depends on and where it is deployed. */
const telling =
  /^(?:package\.json|(?:package-lock|npm-shrinkwrap)\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?|Dockerfile|Procfile|(?:docker-)?compose\.ya?ml|\.env|\.env\.(?:example|sample|template|dist)|env-example|requirements\.txt|pyproject\.toml|manage\.py|go\.mod|(?:openapi|swagger)\.json|vercel\.json|netlify\.toml|fly\.toml|render\.yaml|wrangler\.toml|railway\.json|app\.json|Chart\.yaml|kustomization\.ya?ml|skaffold\.yaml|helmfile\.yaml|.*\.ya?ml)$/;
/** Only their presence counts. */
const present = /(?:lock\.(?:json|yaml)|shrinkwrap\.json|yarn\.lock|bun\.lockb?)$/;
const source = /\.(?:[cm]?[jt]s|py|go|rb)$/;

/** Reads the files of a folder that `init` looks at: regular files only, bounded in number, size and depth. */
export async function readRepository(folder: string): Promise<Files> {
  const paths = await pathsUnder(folder);
  const read = paths.map(async (path) => [path, present.test(path) ? '' : await textOf(join(folder, path))] as const);
  return Object.fromEntries((await Promise.all(read)).filter(([, text]) => text !== undefined));
}

const textOf = (path: string): Promise<string | undefined> => readBounded(path, mostBytes).then(String, () => undefined);

/** Telling files come before sources, and those near the root before deeper ones. */
async function pathsUnder(folder: string): Promise<string[]> {
  const files: string[] = [];
  let level: string[] = [''];
  for (let depth = 0; depth <= deepest && level.length > 0 && files.length < mostEntries; depth += 1) {
    const inside = await Promise.all(level.slice(0, mostFolders).map((path) => entriesOf(folder, path)));
    files.push(...inside.flatMap((one) => one.files));
    level = inside.flatMap((one) => one.folders);
  }
  const nameIn = (path: string): string => path.split('/').at(-1) ?? path;
  const chosen = [...files.filter((path) => telling.test(nameIn(path))), ...files.filter((path) => source.test(path))];
  return [...new Set(chosen)].slice(0, mostFiles);
}

async function entriesOf(folder: string, inside: string): Promise<{ readonly files: string[]; readonly folders: string[] }> {
  const all = await readdir(join(folder, inside), { withFileTypes: true }).catch(() => []);
  const pathOf = (name: string): string => (inside === '' ? name : `${inside}/${name}`);
  const isOpen = (name: string): boolean => !skipped.test(name) && (!name.startsWith('.') || pathOf(name).startsWith('.github'));
  const named = (wanted: (entry: (typeof all)[number]) => boolean): string[] =>
    all
      .filter(wanted)
      .map(({ name }) => name)
      .sort();
  return {
    files: named((entry) => entry.isFile()).map(pathOf),
    folders: named((entry) => entry.isDirectory())
      .filter(isOpen)
      .map(pathOf),
  };
}
