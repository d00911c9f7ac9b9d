import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type EntryPoint = 'main' | 'post' | 'cli';

/** A gate that can be started: the words after `node` for each of its entry points. */
export interface Build {
  readonly name: string;
  program(entry: EntryPoint): readonly string[];
  remove(): void;
}

/** One replacement in one file of the source; the text must be there exactly once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The measurement before a fault is shorter in a storm: 0.3 s instead of 2 s, so that faults are in place for more of the run. There is no
 * other difference from the published build.
 */
const shortBaseline: Edit = { file: 'src/core/budget/times.ts', from: 'leastMs: 2_000', to: 'leastMs: 300' };

/** The bundle, built from this tree in a folder of its own. */
export function bundled(): Build {
  const { dir, remove } = copyOf(root, ['scripts', 'docs', 'tsconfig.json', 'tsconfig.build.json']);
  edit(dir, [shortBaseline]);
  const built = spawnSync('npm', ['run', 'build'], { cwd: dir, encoding: 'utf8', timeout: 180_000 });
  if (built.status !== 0) throw new Error(`npm run build failed:\n${built.stdout}\n${built.stderr}`);
  return { name: 'bundle', program: (entry) => [join(dir, 'dist', `${entry}.js`)], remove };
}

/** A copy of the bundle in dist/, with the shorter measurement. */
export function prebuilt(): Build {
  const dir = mkdtempSync(join(tmpdir(), 'storm-build-'));
  cpSync(join(root, 'dist'), dir, { recursive: true });
  const chunks = readdirSync(dir).filter((name) => name.endsWith('.js'));
  const changed = chunks.filter((name) => {
    const text = readFileSync(join(dir, name), 'utf8');
    const shortened = text.replace(/leastMs:\s*(2_?000|2e3)/, 'leastMs:300');
    if (shortened !== text) writeFileSync(join(dir, name), shortened);
    return shortened !== text;
  });
  if (changed.length === 0) throw new Error('the bundle has no measurement before a fault that could be shortened');
  return { name: 'bundle', program: (entry) => [join(dir, `${entry}.js`)], remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A gate with a deliberate defect, run from its source. */
export function mutant(name: string, edits: readonly Edit[]): Build {
  const { dir, remove } = copyOf(root, []);
  edit(dir, [shortBaseline, ...edits]);
  const start = (entry: EntryPoint) =>
    `import { ${entry} } from ${JSON.stringify(join(dir, 'src/entry.ts'))}; await ${entry}(new URL('file://${dir}/src/'));`;
  return {
    name,
    program: (entry) =>
      entry === 'cli'
        ? [join(dir, 'src/cli/bin.ts')]
        : ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', start(entry)],
    remove,
  };
}

/** The source with a deliberate defect, to be loaded module by module. */
export function sourceWith(edits: readonly Edit[]): { readonly dir: string; remove(): void } {
  const copy = copyOf(root, []);
  edit(copy.dir, edits);
  return copy;
}

function copyOf(from: string, more: readonly string[]): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'storm-build-'));
  for (const path of ['src', 'package.json', ...more]) cpSync(join(from, path), join(dir, path), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(dir, 'node_modules'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

function edit(dir: string, edits: readonly Edit[]): void {
  for (const { file, from, to } of edits) {
    const text = readFileSync(join(dir, file), 'utf8');
    if (text.split(from).length !== 2)
      throw new Error(`${file} does not have this text exactly once, so the mutant cannot be made: ${from}`);
    writeFileSync(
      join(dir, file),
      text.replace(from, () => to),
    );
  }
}
