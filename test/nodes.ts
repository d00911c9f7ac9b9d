import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface NodeBinary {
  readonly path: string;
  readonly version: string;
}

/**
 * One binary for each Node version that is at hand: the one that runs this, all on PATH (that of the project comes before that of the
 * machine), and those that `CHAOS_GATE_NODES` names, apart by colons. Oldest first.
 */
export function nodesAtHand(env: NodeJS.ProcessEnv = process.env): NodeBinary[] {
  const named = (env.CHAOS_GATE_NODES ?? '').split(delimiter);
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'));
  const paths = [process.execPath, ...onPath, ...named].filter((path) => path !== '' && existsSync(path)).map((path) => realpathSync(path));
  const found = new Map([...new Set(paths)].reverse().map((path) => [versionOf(path), path]));
  return [...found]
    .map(([version, path]) => ({ path, version }))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
}

const versionOf = (path: string): string => execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).trim();
