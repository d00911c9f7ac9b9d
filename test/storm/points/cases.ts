import type { Mishap, Orders, Role } from './order.ts';
import type { Case } from './play.ts';

/** Runs that show which points there are. */
export const censuses = {
  /** Nothing goes wrong. */
  whole: (kind: string): Case => ({ kind, main: {}, posts: [{}] }),
  /** The gate dies under the fault, and the keeper puts back. */
  keeper: (kind: string): Case => ({ kind, main: midFault, posts: [{}] }),
  /** Both die under the fault, and the post step puts back. */
  post: (kind: string): Case => ({ kind, main: bothMidFault, posts: [{}] }),
} as const;

const die = (at: string) => ({ at, mishap: 'die' }) as const;
const midFault: Orders['orders'] = { gate: die('write fault.applied, after #1') };
const bothMidFault: Orders['orders'] = { ...midFault, keeper: die('disconnect #1') };

/** One more run: a case, and what it is called in a list of problems. */
export interface Attempt extends Case {
  readonly name: string;
}

/** The gate, or its keeper, dies at each point of a whole run; then post. */
export const deathsInRun = (kind: string, points: readonly string[]): Attempt[] => [
  ...of(points, 'gate').map((at) => ({ kind, name: `the gate dies at ${at}`, main: { gate: die(at) }, posts: [{}] })),
  ...of(points, 'keeper').map((at) => ({ kind, name: `the keeper dies at ${at}`, main: { keeper: die(at) }, posts: [{}] })),
];

/** The gate dies under the fault, and the keeper at each point of putting back; then post. */
export const deathsInKeeper = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'keeper')
    .filter((at) => !at.startsWith('reply'))
    .map((at) => ({ kind, name: `the keeper that puts back dies at ${at}`, main: { ...midFault, keeper: die(at) }, posts: [{}] }));

/** Both have died under the fault, and the post step dies at each point, once and twice; then another one. */
export const deathsInPost = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'post').flatMap((at) => [
    { kind, name: `post dies at ${at}`, main: bothMidFault, posts: [{ post: die(at) }, {}] },
    { kind, name: `post dies twice at ${at}`, main: bothMidFault, posts: [{ post: die(at) }, { post: die(at) }, {}] },
  ]);

/** Each write and each flush of the gate fails; and while the disk is full, it is so for post as well. */
export const failingWrites = (kind: string, points: readonly string[]): (Attempt & { at: string })[] =>
  of(points, 'gate').flatMap((at) =>
    mishapsAt(at).map((mishap) => ({
      kind,
      at,
      name: `${said[mishap]} at ${at}`,
      main: { gate: { at, mishap } },
      posts: mishap === 'full' ? [{ post: { at: 'write undo.done s1.f1, half #1', mishap } }] : [{}],
    })),
  );

/** The same while the post step records what it has put back. */
export const failingRecords = (kind: string, points: readonly string[]): Attempt[] =>
  of(points, 'post').flatMap((at) =>
    mishapsAt(at).map((mishap) => ({
      kind,
      name: `${said[mishap]} at ${at} of post`,
      main: bothMidFault,
      posts: [{ post: { at, mishap } }, {}],
    })),
  );

const said: Readonly<Record<Mishap, string>> = { die: 'death', full: 'ENOSPC', error: 'EIO', torn: 'a torn write' };

function mishapsAt(point: string): Mishap[] {
  if (/^write .*, half #\d+$/.test(point)) return ['full', 'error', 'torn'];
  return /^sync [^,]+ #\d+$/.test(point) ? ['full', 'error'] : [];
}

/** Windows are many and alike: the first of them, and some more. */
const windows = /^write window, half #(1|3|5)$/;
const small = /^write (?!run\.|undo\.|fault\.).*, (before|after) #/;

/** The lease is renewed every second, and answered. */
const renewals = /^(ask renew, \w+ #([2-9]|\d\d)|reply, \w+ #\d\d)$/;

/** Those of one, as far as they differ: between two records nobody looks at, there is one moment only. */
export const of = (points: readonly string[], role: Role): string[] =>
  points
    .filter((point) => point.startsWith(`${role} `))
    .map((point) => point.slice(role.length + 1))
    .filter((point) => (point.startsWith('write window') ? windows.test(point) : !small.test(point) && !renewals.test(point)));
