import { basename, relative } from 'node:path';
import { version } from '../../core/model/version.ts';
import { anywhere } from '../../core/report/sections/replay.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { selfCommand } from './self-command.ts';

/** The words that start this program again from the same folder. */
export function programOf({ home, env, cwd }: Pick<Terminal, 'home' | 'env' | 'cwd'>, started = process.argv[1] ?? ''): readonly string[] {
  if (env.npm_command === 'exec') return anywhere(version);
  if (basename(started) === 'chaos-gate') return ['chaos-gate'];
  const [, file] = selfCommand(home);
  const near = relative(cwd, file);
  return ['node', near.length < file.length ? near : file];
}
