import { resolve } from 'node:path';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { childEnvironment } from '../../process/environment.ts';
import { markName } from '../../process/scan.ts';

/** The environment of the processes that a target starts. */
export const environmentOf = (target: ProcessTarget, mark: string) => childEnvironment(process.env, { ...target.env, [markName]: mark });

/** Where the program of a target is searched. */
export const placeOf = (target: ProcessTarget, workspace: string) => ({
  cwd: resolve(workspace, target.cwd ?? '.'),
  given: target.cwd,
  path: environmentOf(target, '').PATH ?? '/usr/bin:/bin',
});
