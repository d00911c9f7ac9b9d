import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const mostBuildMs = 300_000;

export const hasGo = (): boolean => spawnSync('go', ['version']).status === 0;

/** The command line of a Go program of `apps/`. It is built once for each version of its source, because a build takes longer than a start may. */
export function goApp(name: string, ...words: readonly (string | number)[]): string[] {
  const source = fileURLToPath(new URL(`apps/${name}.go`, import.meta.url));
  const folder = join(tmpdir(), 'chaos-gate-corpus-go');
  const program = join(folder, `${name}-${Math.round(statSync(source).mtimeMs)}`);
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const { status, stderr } = spawnSync('go', ['build', '-o', program, source], { timeout: mostBuildMs, encoding: 'utf8' });
    if (status !== 0) throw new Error(`go build ${name}: ${stderr}`);
  }
  return [program, ...words.map(String)];
}
