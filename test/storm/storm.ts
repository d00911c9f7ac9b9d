import { type Build, mutant } from './build.ts';
import { ownEnd } from './ending.ts';
import { judge } from './judge.ts';
import { openPorts, type Ports } from './ports.ts';
import { type RunReport, runAndEnd } from './process.ts';
import type { StormRow } from './row.ts';
import type { Row } from './rows.ts';
import { type FaultSchedule, menuSize, scheduleOf, slowCommandSchedule } from './schedule.ts';

export interface StormOptions {
  readonly build: Build;
  readonly seed: string;
  /** 1: all runs of each row. */
  readonly scale: number;
  readonly atOnce: number;
  /** The duration of each fault, unless its run is ended before. */
  readonly lastsMs: number;
  /** Only the run with this number. */
  readonly only?: number;
  /** How long a run is from start to end; measured when left out. */
  readonly lengthMs?: number;
  /** How long a helper may take, where there are helpers. */
  readonly slowestMs?: number;
  readonly onProblem: (message: string) => void;
}

/** A mutant that this many runs do not catch counts as not caught. */
const mutantRuns = 36;
/** A helper that takes longer than recovery finishes after it, unless recovery drains helpers. */
const mutantSlowestMs = 1_900;

export interface RowResult {
  readonly row: StormRow;
  readonly reports: readonly RunReport[];
}

/** Runs all runs of one row, some in parallel. */
export async function runRow(row: Row, options: StormOptions): Promise<RowResult> {
  const { only, scale } = options;
  const numbers = only === undefined ? Array.from({ length: Math.max(1, Math.round(row.runs * scale)) }, (_, index) => index) : [only];
  const reports = await runAll(row, numbers, options, () => false);
  for (const problem of reports.flatMap(({ problems }) => problems)) options.onProblem(problem);
  return { row: { row: row.title, runs: reports.length, ...judge(reports, row.limits) }, reports };
}

/** Whether a build with this row's mistake fails it. */
export async function isMutantCaught(row: Row, options: StormOptions): Promise<boolean> {
  const build = mutant(row.mutant.name, row.mutant.edits);
  try {
    const { in: only } = row.mutant;
    const numbers = Array.from({ length: mutantRuns }, (_, index) => (only === undefined ? index : index * menuSize + only));
    const reports = await runAll(row, numbers, { ...options, build, slowestMs: mutantSlowestMs }, ({ problems }) => problems.length > 0);
    return !judge(reports, { ...row.limits, midFaultShare: 0 }).ok;
  } finally {
    build.remove();
  }
}

async function runAll(
  row: Row,
  numbers: readonly number[],
  options: StormOptions,
  enough: (report: RunReport) => boolean,
): Promise<RunReport[]> {
  const scheduleFor = (number: number) =>
    row.helpers
      ? slowCommandSchedule(options.seed, row.key, number, options.slowestMs)
      : scheduleOf(options.seed, row.key, number, options.lastsMs);
  // Runs with helpers have their own schedule, and are shorter.
  const lengthMs = row.helpers ? await lengthIn(scheduleFor, options) : (options.lengthMs ?? (await lengthOf(options)));
  const reports: RunReport[] = [];
  await withPorts(options.atOnce, numbers, async (ports, number) => {
    if (reports.some(enough)) return;
    const schedule = scheduleFor(number);
    reports.push(await runAndEnd(options.build, ports, schedule, row.ending, schedule.dice.unit('moment') * lengthMs));
  });
  return reports;
}

/** The length of a run that is not ended early, while other runs go on in parallel as in the storm. */
export const lengthOf = (options: Pick<StormOptions, 'build' | 'seed' | 'atOnce' | 'lastsMs'>): Promise<number> =>
  lengthIn((number) => scheduleOf(options.seed, 'length', number, options.lastsMs), options);

async function lengthIn(
  schedule: (number: number) => FaultSchedule,
  { build, atOnce }: Pick<StormOptions, 'build' | 'atOnce'>,
): Promise<number> {
  const lengths: number[] = [];
  await withPorts(atOnce, [0, 1, 2, 3], async (ports, number) => {
    lengths.push((await runAndEnd(build, ports, schedule(number), ownEnd, 0)).lengthMs);
  });
  return lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
}

/** Runs the tasks in order, up to `atOnce` in parallel, each worker with its own ports. */
export async function withPorts<T>(atOnce: number, tasks: readonly T[], run: (ports: Ports, task: T) => Promise<void>): Promise<void> {
  const queue = tasks.values();
  const work = async () => {
    const ports = await openPorts();
    try {
      for (const task of queue) await run(ports, task);
    } finally {
      await ports.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
}
