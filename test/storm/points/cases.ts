import type { Mishap, PreloadOptions, Role } from './mishap.ts';
import type { Case } from './run-case.ts';

/** Runs that record which points exist. */
export const censuses = {
  /** A run without a mishap. */
  whole: (kind: string): Case => ({ kind, main: {}, posts: [{}] }),
  /** The gate dies while the fault is in place, and the keeper recovers. */
  keeper: (kind: string): Case => ({ kind, main: midFault, posts: [{}] }),
  /** Both die while the fault is in place, and the post step recovers. */
  post: (kind: string): Case => ({ kind, main: bothMidFault, posts: [{}] }),
} as const;

const die = (at: string) => ({ at, kind: 'die' }) as const;
const midFault: PreloadOptions['mishaps'] = { gate: die('write fault.applied, after #1') };
const bothMidFault: PreloadOptions['mishaps'] = { ...midFault, keeper: die('disconnect #1') };

/** A case with its name in the list of problems. */
export interface Attempt extends Case {
  readonly name: string;
}

/** The gate, or its keeper, dies at each point of a whole run; then post. */
export const deathsInRun = (kind: string, points: readonly string[]): Attempt[] => [
  ...of(points, 'gate').map((at) => ({ kind, name: `the gate dies at ${at}`, main: { gate: die(at) }, posts: [{}] })),
  ...of(points, 'keeper').map((at) => ({ kind, name: `the keeper dies at ${at}`, main: { keeper: die(at) }, posts: [{}] })),
];

/** The gate dies while the fault is in place, and the keeper at each point of its recovery; then post. */
export const deathsInKeeper = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'keeper')
    .filter((at) => !at.startsWith('reply'))
    .map((at) => ({ kind, name: `the keeper dies in its recovery at ${at}`, main: { ...midFault, keeper: die(at) }, posts: [{}] }));

/** Both die while the fault is in place, and the post step dies at each point, once and twice; then another post step. */
export const deathsInPost = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'post').flatMap((at) => [
    { kind, name: `post dies at ${at}`, main: bothMidFault, posts: [{ post: die(at) }, {}] },
    { kind, name: `post dies twice at ${at}`, main: bothMidFault, posts: [{ post: die(at) }, { post: die(at) }, {}] },
  ]);

/** Each write and each flush of the gate fails. A full disk is also full for post. */
export const failingWrites = (kind: string, points: readonly string[]): (Attempt & { at: string })[] =>
  of(points, 'gate').flatMap((at) =>
    mishapsAt(at).map((mishap) => ({
      kind,
      at,
      name: `${mishapNames[mishap]} at ${at}`,
      main: { gate: { at, kind: mishap } },
      posts: mishap === 'full' ? [{ post: { at: 'write undo.done s1.f1, half #1', kind: mishap } }] : [{}],
    })),
  );

/** The same while the post step records what it has removed. */
export const failingRecords = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'post').flatMap((at) =>
    mishapsAt(at).map((mishap) => ({
      kind,
      name: `${mishapNames[mishap]} at ${at} of post`,
      main: bothMidFault,
      posts: [{ post: { at, kind: mishap } }, {}],
    })),
  );

const mishapNames: Readonly<Record<Mishap, string>> = { die: 'death', full: 'ENOSPC', error: 'EIO', torn: 'a torn write' };

function mishapsAt(point: string): Mishap[] {
  if (/^write .*, half #\d+$/.test(point)) return ['full', 'error', 'torn'];
  return /^sync [^,]+ #\d+$/.test(point) ? ['full', 'error'] : [];
}

/** There are many similar windows: take the first and two more. */
const windows = /^write window, half #(1|3|5)$/;
const small = /^write (?!run\.|undo\.|fault\.).*, (before|after) #/;

/** The lease is renewed every second, with a reply. */
const renewals = /^(ask renew, \w+ #([2-9]|\d\d)|reply, \w+ #\d\d)$/;

/** The points of one role that differ. Between two records that recovery does not read, all moments are equivalent. */
export const of = (points: readonly string[], role: Role): string[] =>
  points
    .filter((point) => point.startsWith(`${role} `))
    .map((point) => point.slice(role.length + 1))
    .filter((point) => (point.startsWith('write window') ? windows.test(point) : !small.test(point) && !renewals.test(point)));
