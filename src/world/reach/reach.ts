import { readFile } from 'node:fs/promises';
import { GateFailure } from '../../core/model/failure.ts';
import { type CommandEnd, type HeldCommand, holdCommand, runCommand } from './run-command.ts';

/** How the gate gets the right to act outside its own processes. */
export type Way = 'root' | 'sudo';

/** Where a command runs: on this machine, in the network namespace that a file names, or in an empty network namespace that ends with it. */
export type Place = 'machine' | 'empty' | { readonly netns: string };

export interface ReachOptions {
  readonly stdin?: string;
  /** 5 s by default. Most commands here take less than 50 ms. */
  readonly limitMs?: number;
}

/** Runs single commands with the rights that faults on containers need. */
export interface Reach {
  readonly way: Way;
  /**
   * Runs one program without a shell. Resolves for every exit code; rejects with the reason of the signal, or when the time limit is over.
   * A command that runs as root by sudo cannot be killed from here, so it ends itself at the limit.
   */
  run(place: Place, words: readonly string[], signal: AbortSignal, options?: ReachOptions): Promise<CommandEnd>;
  /** Starts a program that reads lines until its input ends. It ends with this process. */
  hold(place: Place, words: readonly string[]): HeldCommand;
}

const usualMs = 5_000;
const sudoMs = 10_000;

/** All words of a command that runs in a place by this way. @param limitMs `null`: it ends with its input */
export function wordsBy(way: Way, place: Place, words: readonly string[], limitMs: number | null): readonly string[] {
  const inPlace =
    place === 'machine' ? words : place === 'empty' ? ['unshare', '-n', '--', ...words] : ['nsenter', netnsWord(place), '--', ...words];
  if (way === 'root') return inPlace;
  return ['sudo', '-n', ...(limitMs === null ? [] : ['timeout', '--signal=KILL', `${Math.ceil(limitMs / 1000)}`]), ...inPlace];
}

/** @throws TypeError for what cannot be the path of a namespace: a journal is untrusted input */
function netnsWord({ netns }: { readonly netns: string }): string {
  if (!/^\/[\w./-]{1,300}$/.test(netns) || netns.includes('..')) throw new TypeError(`"${netns}" is not the path of a network namespace`);
  return `--net=${netns}`;
}

const reachBy = (way: Way, runId: string | undefined): Reach => ({
  way,
  run: (place, words, signal, { stdin, limitMs = usualMs } = {}) =>
    runCommand(
      wordsBy(way, place, words, limitMs),
      { limitMs, ...(stdin !== undefined && { stdin }), ...(runId !== undefined && { runId }) },
      signal,
    ),
  hold: (place, words) => holdCommand(wordsBy(way, place, words, null), runId),
});

/** Bits of `CapEff` in /proc/self/status; source: linux/capability.h. */
const needed = { NET_ADMIN: 12n, SYS_ADMIN: 21n };

async function isCapableRoot(): Promise<boolean> {
  if (process.geteuid?.() !== 0) return false;
  const hex = /^CapEff:\s*([0-9a-f]+)$/m.exec(await readFile('/proc/self/status', 'utf8').catch(() => ''))?.[1];
  const bits = BigInt(`0x${hex ?? '0'}`);
  return Object.values(needed).every((bit) => ((bits >> bit) & 1n) === 1n);
}

/** Does `sudo` run commands without a password? */
export const canSudo = async (signal: AbortSignal): Promise<boolean> =>
  (await runCommand(['sudo', '-n', 'true'], { limitMs: sudoMs }, signal)).status === 0;

/**
 * The first way in that is open: root, then `sudo` that asks for no password.
 * @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself
 * @throws GateFailure TARGET_UNAVAILABLE where none is open
 */
export async function findReach(signal: AbortSignal, runId?: string): Promise<Reach> {
  if (await isCapableRoot()) return reachBy('root', runId);
  if (await canSudo(signal)) return reachBy('sudo', runId);
  const isRoot = process.geteuid?.() === 0;
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    isRoot
      ? 'the gate runs as root without the capabilities NET_ADMIN and SYS_ADMIN, as in a container, so it cannot act in the network of a container'
      : `user ${process.geteuid?.() ?? ''} is not root, and cannot run \`sudo\` without a password, so the gate cannot act in the network of a container`,
    {
      hint: isRoot
        ? 'run the gate in a job without `container:`, on the machine where the container engine runs'
        : 'run the gate as root, or with `sudo` that asks for no password, as on the runners of GitHub',
    },
  );
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
      : `this machine cannot do it: \`${tool}\` failed in an empty network namespace (${lastLine(end)})`,
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
export const lastLine = ({ status, stderr }: CommandEnd): string => {
  const line =
    stderr
      .trimEnd()
      .split('\n')
      .find((one) => one.trim() !== '') ?? '';
  return `exit code ${status ?? 'none'}${line === '' ? '' : `: ${line.trim().slice(0, longestLine)}`}`;
};
