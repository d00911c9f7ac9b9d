import { type Build, mutant } from './build.ts';
import { ownEnd } from './ending.ts';
import { judge } from './judge.ts';
import { type Lane, openLane } from './lane.ts';
import { type Account, live } from './life.ts';
import type { StormRow } from './row.ts';
import type { Row } from './rows.ts';
import { menuSize, slowWeather, type Weather, weatherOf } from './weather.ts';

export interface StormOptions {
  readonly build: Build;
  readonly seed: string;
  /** 1: all runs of each row. */
  readonly scale: number;
  readonly atOnce: number;
  /** How long each fault would last. */
  readonly lastsMs: number;
  /** Only the run of this number. */
  readonly only?: number;
  /** How long a run is from start to end; measured when left out. */
  readonly lengthMs?: number;
  /** How long a helper may take, where there are helpers. */
  readonly slowestMs?: number;
  readonly onProblem: (message: string) => void;
}

/** A mistake that is not seen in so many runs is one that would pass. */
const mutantRuns = 36;
/** A helper that takes longer than recovery lands after it, if nobody drains. */
const mutantSlowestMs = 1_900;

export interface Played {
  readonly row: StormRow;
  readonly accounts: readonly Account[];
}

/** All runs of one row, some side by side. */
export async function playRow(row: Row, options: StormOptions): Promise<Played> {
  const { only, scale } = options;
  const numbers = only === undefined ? Array.from({ length: Math.max(1, Math.round(row.runs * scale)) }, (_, index) => index) : [only];
  const accounts = await playRuns(row, numbers, options, () => false);
  for (const problem of accounts.flatMap(({ problems }) => problems)) options.onProblem(problem);
  return { row: { row: row.says, runs: accounts.length, ...judge(accounts, row.limits) }, accounts };
}

/** Whether a build with this row's mistake fails it. */
export async function isMutantCaught(row: Row, options: StormOptions): Promise<boolean> {
  const build = mutant(row.mutant.name, row.mutant.edits);
  try {
    const { in: only } = row.mutant;
    const numbers = Array.from({ length: mutantRuns }, (_, index) => (only === undefined ? index : index * menuSize + only));
    const accounts = await playRuns(row, numbers, { ...options, build, slowestMs: mutantSlowestMs }, ({ problems }) => problems.length > 0);
    return !judge(accounts, { ...row.limits, liveShare: 0 }).ok;
  } finally {
    build.remove();
  }
}

async function playRuns(
  row: Row,
  numbers: readonly number[],
  options: StormOptions,
  enough: (account: Account) => boolean,
): Promise<Account[]> {
  const weatherIn = (number: number) =>
    row.helpers ? slowWeather(options.seed, row.key, number, options.slowestMs) : weatherOf(options.seed, row.key, number, options.lastsMs);
  // Helpers have a weather of their own, and shorter runs.
  const lengthMs = row.helpers ? await lengthIn(weatherIn, options) : (options.lengthMs ?? (await lengthOf(options)));
  const accounts: Account[] = [];
  await inLanes(options.atOnce, numbers, async (lane, number) => {
    if (accounts.some(enough)) return;
    const weather = weatherIn(number);
    accounts.push(await live(options.build, lane, weather, row.ending, weather.dice.unit('moment') * lengthMs));
  });
  return accounts;
}

/** From start to end of a run that nobody disturbs, beside others, as in the storm. */
export const lengthOf = (options: Pick<StormOptions, 'build' | 'seed' | 'atOnce' | 'lastsMs'>): Promise<number> =>
  lengthIn((number) => weatherOf(options.seed, 'length', number, options.lastsMs), options);

async function lengthIn(weather: (number: number) => Weather, { build, atOnce }: Pick<StormOptions, 'build' | 'atOnce'>): Promise<number> {
  const lengths: number[] = [];
  await inLanes(atOnce, [0, 1, 2, 3], async (lane, number) => {
    lengths.push((await live(build, lane, weather(number), ownEnd, 0)).lengthMs);
  });
  return lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
}

/** Every task in turn, as many at once as there are lanes. */
export async function inLanes<T>(atOnce: number, tasks: readonly T[], run: (lane: Lane, task: T) => Promise<void>): Promise<void> {
  const queue = tasks.values();
  const work = async () => {
    const lane = await openLane();
    try {
      for (const task of queue) await run(lane, task);
    } finally {
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
}
