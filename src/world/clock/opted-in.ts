import { GateFailure } from '../../core/model/failure.ts';
import type { Container } from '../containers/inspect.ts';
import type { ClockedProcess } from './clock-file.ts';

/** How a container opts in. */
export const howToOptIn =
  'set in its image or its environment `LD_PRELOAD` (the path of libfaketimeMT.so.1), `FAKETIME_TIMESTAMP_FILE` (a file on a volume of its own that says `+0`), `FAKETIME_NO_CACHE=1` and `FAKETIME_DONT_FAKE_MONOTONIC=1`';

/** If libfaketime reads the file again within this time, the end of the fault is exact enough. */
const longestCacheMs = 2_000;
/** Source: README of libfaketime, caching. */
const usualCacheS = 10;

export interface OptedIn {
  /** Path of the clock file in the container. */
  readonly path: string;
  /** Device and inode. */
  readonly id: string;
  /** Programs notice a change within this time; at least 1. */
  readonly settleMs: number;
}

const refused = (message: string, hint: string): GateFailure => new GateFailure('TARGET_UNAVAILABLE', message, { hint });

/**
 * The clock file of a container whose programs get their time from libfaketime.
 * @param all processes of this machine with settings of libfaketime
 * @throws GateFailure TARGET_UNAVAILABLE where it has not opted in, or a change would not be removed exactly
 */
export function optedIn(name: string, all: readonly ClockedProcess[]): OptedIn {
  const inside = all.filter(({ isInside }) => isInside);
  const clocked = inside.filter(({ isLoaded }) => isLoaded);
  const [first] = clocked;
  if (inside.length === 0) throw refused(`container "${name}" has not opted in to a wrong clock`, howToOptIn);
  if (first === undefined)
    throw refused(
      `no program of container "${name}" has loaded libfaketime`,
      '`LD_PRELOAD` must name the library, built for the C library of the image; static programs, as most in Go, do not load it',
    );
  const files = new Set(clocked.map(({ settings }) => settings.FAKETIME_TIMESTAMP_FILE ?? ''));
  if (files.size > 1)
    throw refused(`the programs of container "${name}" have ${files.size} clock files`, 'give them the same `FAKETIME_TIMESTAMP_FILE`');
  const [path = ''] = files;
  if (!/^(\/[\w@:+-][\w.@:+-]*)+$/.test(path) || path.length > 255)
    throw refused(
      `the clock file of container "${name}" has no plain absolute path`,
      'write `FAKETIME_TIMESTAMP_FILE=/clock/offset`, for example',
    );
  const settleMs = Math.max(1, ...clocked.map(({ settings }) => checkedCacheMs(name, settings)));
  if (first.id === null) throw refused(`the clock file ${path} of container "${name}" does not exist`, 'create it with the text `+0`');
  if (all.some(({ isInside, id }) => !isInside && id === first.id))
    throw refused(
      `the clock file ${path} of container "${name}" is also the clock of programs outside of it`,
      'give each container a clock file of its own: a volume without a name (`volumes: [/clock]`) is new for each',
    );
  return { path, id: first.id, settleMs };
}

function checkedCacheMs(name: string, settings: ClockedProcess['settings']): number {
  if (settings.FAKETIME !== undefined)
    throw refused(`the clock file of container "${name}" is ignored, because \`FAKETIME\` is set`, 'leave `FAKETIME` out');
  if (settings.FAKETIME_DONT_FAKE_MONOTONIC !== '1' && settings.DONT_FAKE_MONOTONIC !== '1')
    throw refused(
      `a wrong clock in container "${name}" would end every timer immediately, which no real clock does`,
      'set `FAKETIME_DONT_FAKE_MONOTONIC=1` in the container',
    );
  const cacheMs = settings.FAKETIME_NO_CACHE === '1' ? 0 : Number(settings.FAKETIME_CACHE_DURATION ?? usualCacheS) * 1000;
  if (cacheMs >= 0 && cacheMs <= longestCacheMs) return cacheMs;
  throw refused(
    `programs of container "${name}" would notice the end of the fault late, because libfaketime keeps what the clock file says`,
    'set `FAKETIME_NO_CACHE=1` in the container',
  );
}

/**
 * Where the clock file is on this machine.
 * @throws GateFailure TARGET_UNAVAILABLE where the file ends with the container, or is in memory
 */
export function placeOnMachine(
  { name, mounts }: Pick<Container, 'name' | 'mounts'>,
  path: string,
): { readonly source: string; readonly rest: string } {
  const mount = mounts
    .filter((one) => path === one.path || path.startsWith(`${one.path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)[0];
  if (mount !== undefined) return { source: mount.source, rest: path.slice(mount.path.length) };
  throw refused(
    `the clock file ${path} of container "${name}" is on no volume, so it could not be restored after the container has ended`,
    'declare its folder as a volume: `VOLUME /clock` in the Dockerfile, or `volumes: [/clock]` in the Compose file',
  );
}
