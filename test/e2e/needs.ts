import { spawnSync } from 'node:child_process';

/**
 * Programs that a test needs from the machine. On a laptop without them the test is left out, visibly; in a pipeline (`CI`) it runs and
 * fails, because there they are promised.
 */
export const lacks = (...programs: readonly string[]): boolean =>
  !process.env.CI &&
  programs.some((program) => spawnSync(program, ['-v'], { env: { PATH: `${process.env.PATH}:/usr/sbin` } }).error !== undefined);
