import { GateFailure } from '../../core/model/failure.ts';
import { commandMark, endMarked } from './end-commands.ts';
import { type Right, rights, type Way, wayFor } from './rights.ts';
import { type CommandEnd, type HeldCommand, holdCommand, runCommand } from './run-command.ts';
import { type Place, wordsBy } from './words.ts';

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
}

const usualMs = 5_000;

/** @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself */
export const reachBy = (way: Way, runId?: string): Reach => ({
  way,
  run(place, words, signal, { stdin, limitMs = usualMs } = {}) {
    const mark = commandMark(runId);
    const options = {
      limitMs,
      ...(stdin !== undefined && { stdin }),
      ...(runId !== undefined && { runId }),
      ...(way === 'sudo' && { end: () => endMarked(mark) }),
    };
    return runCommand(wordsBy(way, place, words, { limitMs, mark }), options, signal);
  },
  hold: (place, words) => holdCommand(wordsBy(way, place, words, { limitMs: null, mark: commandMark(runId) }), runId),
});

/**
 * Commands with a right that only root has, by the first way in that is open.
 * @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself
 * @throws GateFailure TARGET_UNAVAILABLE where none is open
 */
export async function findReach(signal: AbortSignal, runId?: string, right: Right = rights.network): Promise<Reach> {
  const way = await wayFor(right, signal);
  if (way instanceof GateFailure) throw way;
  return reachBy(way, runId);
}

/**
 * Tries a command in an empty network namespace, where it changes nothing, before anything is disturbed.
 * @throws GateFailure TARGET_UNAVAILABLE where this machine cannot run it
 */
export async function rehearse(reach: Reach, words: readonly string[], stdin: string, signal: AbortSignal): Promise<void> {
  const end = await reach.run('empty', words, signal, { stdin });
  if (end.status === 0) return;
  const [tool = ''] = words;
  const isMissing = end.stderr === 'ENOENT' || end.status === 127;
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    isMissing
      ? `the program \`${tool}\` is missing on this machine`
      : `this machine cannot do it: \`${tool}\` failed in an empty network namespace (${reasonLine(end)})`,
    {
      hint: isMissing
        ? `install it before the gate runs: ${packages[tool] ?? `the package that contains \`${tool}\``}`
        : 'the kernel of this machine lacks what the fault needs; leave the fault out here',
    },
  );
}

const packages: Readonly<Record<string, string>> = {
  nft: '`sudo apt-get install nftables`',
  tc: '`sudo apt-get install iproute2`',
  ss: '`sudo apt-get install iproute2`',
};

const longestLine = 200;

/** What a command says about its failure, for people. */
export const reasonLine = ({ status, stderr }: CommandEnd): string => {
  const line =
    stderr
      .trimEnd()
      .split('\n')
      .find((one) => one.trim() !== '') ?? '';
  return `exit code ${status ?? 'none'}${line === '' ? '' : `: ${line.trim().slice(0, longestLine)}`}`;
};
