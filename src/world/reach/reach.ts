import { GateFailure } from '../../core/model/failure.ts';
import { isOwnRootless } from '../containers/rootless.ts';
import { userNamespaceReach } from './by-user-namespace.ts';
import type { Reach } from './commands.ts';
import { commandMark, endMarked } from './end-commands.ts';
import { helperReach, type Near } from './helper.ts';
import { type DirectWay, type Right, rights, wayFor } from './rights.ts';
import { type CommandEnd, holdCommand, runCommand } from './run-command.ts';
import { wordsBy } from './words.ts';

export type { Reach } from './commands.ts';

const usualMs = 5_000;

/** @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself */
export function reachBy(way: DirectWay, runId?: string): Reach {
  const run: Reach['run'] = (place, words, signal, { stdin, limitMs = usualMs } = {}) => {
    const mark = commandMark(runId);
    const options = {
      limitMs,
      ...(stdin !== undefined && { stdin }),
      ...(runId !== undefined && { runId }),
      ...(way === 'sudo' && { end: () => endMarked(mark) }),
    };
    return runCommand(wordsBy(way, place, words, { limitMs, mark }), options, signal);
  };
  return {
    way,
    run,
    hold: (place, words) => holdCommand(wordsBy(way, place, words, { limitMs: null, mark: commandMark(runId) }), runId),
    exists: ({ netns }, signal) => isNamespace(run, netns, signal),
  };
}

/** File system of namespaces; source: linux/magic.h, NSFS_MAGIC. */
const nsfs = '6e736673';

/**
 * The engine unmounts the namespace of a container that has ended, and deletes the empty file later. The message of `nsenter` depends on the
 * language of the machine. The line about the root folder shows that `stat` itself worked.
 */
async function isNamespace(run: Reach['run'], netns: string, signal: AbortSignal): Promise<boolean> {
  const { stdout } = await run('machine', ['stat', '--file-system', '--format=%t', '/', netns], signal);
  const [root = '', type] = stdout.trim().split('\n');
  return root === '' || type === nsfs;
}

/**
 * Commands with a right that only root has, by the first way in that is open.
 * @param runId marks the commands, so that recovery ends those in progress; left out in recovery itself
 * @param near where helper containers can be made; left out: this way is not used
 * @throws GateFailure TARGET_UNAVAILABLE where none is open
 */
export async function findReach(signal: AbortSignal, runId?: string, right: Right = rights.network, near?: Near): Promise<Reach> {
  // Neither root nor `sudo` leads into networks that are known in the namespaces of such an engine alone.
  if (near !== undefined && right === rights.network && (await isOwnRootless(near.socket, signal))) return userNamespaceReach(near, runId);
  const way = await wayFor(right, signal);
  if (!(way instanceof GateFailure)) return reachBy(way, runId);
  if (near === undefined) throw way;
  if (typeof right.helper !== 'string') return helperReach(near, right.helper, runId);
  throw new GateFailure(way.code, `${way.message}; a helper container is not used for it: ${right.helper}`, {
    ...(way.hint !== undefined && { hint: way.hint }),
  });
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
