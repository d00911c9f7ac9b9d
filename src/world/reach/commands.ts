import type { Way } from './rights.ts';
import type { CommandEnd, HeldCommand } from './run-command.ts';
import type { Network, Place } from './words.ts';

export interface ReachOptions {
  readonly stdin?: string;
  /** 5 s by default. Most commands here take less than 50 ms. */
  readonly limitMs?: number;
}

/** Runs single commands with the rights that faults on containers need. */
export interface Reach {
  readonly way: Way;
  /**
   * Runs one program without a shell. Resolves for every exit code; rejects with the reason of the signal, or when the time limit is over, and
   * only after the command has ended.
   */
  run(place: Place, words: readonly string[], signal: AbortSignal, options?: ReachOptions): Promise<CommandEnd>;
  /** Starts a program that reads lines until its input ends. It ends with this process. */
  hold(place: Place, words: readonly string[]): HeldCommand;
  /** Does this network namespace exist? */
  exists(network: Network, signal: AbortSignal): Promise<boolean>;
}
