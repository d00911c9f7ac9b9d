import { bashScript } from './bash.ts';
import type { Completed } from './completed.ts';
import { fishScript } from './fish.ts';
import { zshScript } from './zsh.ts';

/** The completion script of each shell, by the name of the shell. */
export const scripts: Readonly<Record<string, (commands: readonly Completed[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
