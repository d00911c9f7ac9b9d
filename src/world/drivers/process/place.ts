import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { childEnvironment } from '../../process/environment.ts';
import { markName } from '../../process/scan.ts';
import { ownPrograms } from './own-programs.ts';

/** Where a program is searched if PATH is not set. */
const usualPath = '/usr/bin:/bin';

/**
 * The environment of the processes that a target starts. Folders of the repository that hold programs are at the end of PATH, so that
 * `gunicorn app:app` starts as in an active environment, and no program of the machine is replaced.
 */
export function environmentOf(target: ProcessTarget, mark: string, workspace: string): Record<string, string> {
  const env = childEnvironment(process.env, { ...target.env, [markName]: mark });
  const folders = [...new Set([cwdOf(target, workspace), resolve(workspace)])]
    .flatMap((folder) => ownPrograms.map((inside) => join(folder, inside)))
    .filter((folder) => !folder.includes(delimiter) && existsSync(folder));
  return folders.length === 0 ? env : { ...env, PATH: [env.PATH ?? usualPath, ...folders].join(delimiter) };
}

/** Where the program of a target is searched. */
export const placeOf = (target: ProcessTarget, workspace: string) => ({
  cwd: cwdOf(target, workspace),
  given: target.cwd,
  path: environmentOf(target, '', workspace).PATH ?? usualPath,
});

const cwdOf = ({ cwd }: ProcessTarget, workspace: string): string => resolve(workspace, cwd ?? '.');
