import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { markName } from '../process/scan.ts';
import type { DirectWay } from './rights.ts';

/** Where a command runs: on this machine, in the network namespace that a file names, or in an empty network namespace that ends with it. */
export type Place = 'machine' | 'empty' | Network;

/** A network namespace. */
export interface Network {
  readonly netns: string;
  /** On a rootless engine, where the file leads nowhere: the container, and its main process, which is in this network. */
  readonly main?: { readonly container: string; readonly process: ProcessIdentity };
}

export interface Words {
  /** The command ends itself after this time; `null`: it ends with its input. */
  readonly limitMs: number | null;
  /** Names this one command, so that it can be found and ended although it runs as root. */
  readonly mark: string;
}

/**
 * All words of a command that runs in a place by this way. The mark is in the words, which every user can read, and in the environment, which all
 * children have, because `sudo` passes nothing of its own environment on.
 */
export function wordsBy(way: DirectWay, place: Place, words: readonly string[], { limitMs, mark }: Words): readonly string[] {
  const inPlace =
    place === 'machine' ? words : place === 'empty' ? ['unshare', '-n', '--', ...words] : ['nsenter', netnsWord(place), '--', ...words];
  if (way === 'root') return inPlace;
  const limit = limitMs === null ? [] : ['timeout', '--signal=KILL', `${Math.ceil(limitMs / 1000)}`];
  return ['sudo', '-n', ...limit, 'env', `${markName}=${mark}`, ...inPlace];
}

/** @throws TypeError for what cannot be the path of a namespace: a journal is untrusted input */
function netnsWord({ netns }: Network): string {
  if (!/^\/[\w./-]{1,300}$/.test(netns) || netns.includes('..')) throw new TypeError(`"${netns}" is not the path of a network namespace`);
  return `--net=${netns}`;
}
