import type { Path } from './source.ts';

/** Words of the design that other versions know: better told than taken for a slip of the pen. */
const keys: readonly (readonly [place: RegExp, keys: readonly string[], instead: string])[] = [
  [
    /^(compare\.)?targets\.[^.]+$/,
    ['container', 'compose', 'kubernetes', 'workload'],
    'this version disturbs `process`, `link` and `command` targets, and the `preview`',
  ],
  [/^(compare\.)?targets\.[^.]+\.link$/, ['from'], 'point the application at a `listen` address, and the link at `to`'],
  [/^(checks|faults)\.\d+$/, ['when', 'needs'], 'this version draws every fault alike; use `weight` and `on`'],
];

const faults: readonly string[] = ['cpu', 'memory', 'disk', 'io', 'dns', 'clock', 'loss', 'partition', 'corrupt', 'duplicate', 'reorder'];

/** What to do instead of a key that this version does not have yet; undefined for a key that none has. */
export const laterKey = (path: Path, key: string): string | undefined =>
  keys.find(([place, known]) => place.test(path.join('.')) && known.includes(key))?.[2];

export const isLaterFault = (kind: string): boolean => faults.includes(kind);
