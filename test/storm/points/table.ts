import type { Build, Edit } from '../build.ts';
import { type Lane, openLane } from '../lane.ts';
import type { StormRow } from '../row.ts';
import { type Attempt, censuses, deathsInKeeper, deathsInPost, deathsInRun, failingRecords, failingWrites } from './cases.ts';
import { kinds } from './kinds.ts';
import { type Played, play } from './play.ts';

export interface TableOptions {
  readonly build: Build;
  readonly atOnce: number;
  /** Of all attempts, evenly taken; 1 is all of them. */
  readonly share: number;
  readonly kinds?: readonly string[];
  readonly onProblem?: (message: string) => void;
}

/** Deaths at every point, with every kind of fault. */
export async function deathRow(options: TableOptions): Promise<StormRow> {
  const attempts = await withLanes(options.atOnce, options.kinds ?? kinds, async (lane, kind) => {
    const census = await passed(options.build, lane, kind);
    return [...deathsInRun(kind, census.whole), ...deathsInKeeper(kind, census.keeper), ...deathsInPost(kind, census.post)];
  });
  return rowOf('die at every point', attempts.flat(), options, () => []);
}

/** What is broken in the build that must fail a row, and the runs that show it. */
export const mutants: Readonly<Record<'deaths' | 'writes', { readonly name: string; readonly edits: readonly Edit[] }>> = {
  deaths: {
    name: 'continues after a torn line',
    edits: [{ file: 'src/world/journal/journal.ts', from: 'journalOn(path, file, cutTornLine(file))', to: 'journalOn(path, file)' }],
  },
  writes: {
    name: 'the effect does not wait for its record',
    edits: [
      {
        file: 'src/engine/inject-fault.ts',
        from: "await recorder.emit({ type: 'undo.recorded', undo: ready.undo });",
        to: "void recorder.emit({ type: 'undo.recorded', undo: ready.undo }).catch(() => undefined);",
      },
    ],
  },
};

/** Both mistakes show when the record of a fault is torn. */
export async function isCaught(row: keyof typeof mutants, build: Build): Promise<boolean> {
  const kind = 'pause worker';
  const at = 'write undo.recorded s1.f1, half #1';
  const attempts = (row === 'deaths' ? deathsInRun : failingWrites)(kind, [`gate ${at}`]);
  const { ok } = await rowOf(row, attempts, { build, atOnce: 1, share: 1 }, row === 'deaths' ? () => [] : wrongVerdict);
  return !ok;
}

/** A journal that cannot be written, from every record on. */
export async function writeRow(options: TableOptions): Promise<StormRow> {
  const attempts = await withLanes(options.atOnce, options.kinds ?? ['pause worker', 'latency', 'surge'], async (lane, kind) => {
    const census = await passed(options.build, lane, kind);
    return [...failingWrites(kind, census.whole), ...failingRecords(kind, census.post)];
  });
  return rowOf('journal write fails', attempts.flat(), options, wrongVerdict);
}

async function passed(build: Build, lane: Lane, kind: string) {
  const pointsOf = async (which: keyof typeof censuses) => (await play(build, lane, censuses[which](kind))).points;
  return { whole: await pointsOf('whole'), keeper: await pointsOf('keeper'), post: await pointsOf('post') };
}

async function rowOf(
  row: string,
  all: readonly Attempt[],
  options: TableOptions,
  more: (attempt: Attempt, played: Played) => string[],
): Promise<StormRow> {
  const attempts = evenly(all, Math.ceil(all.length * options.share));
  const problems = await withLanes(options.atOnce, attempts, async (lane, attempt) => {
    const played = await play(options.build, lane, attempt);
    const found = [...played.problems, ...more(attempt, played)].map((one) => `${attempt.kind}, ${attempt.name}: ${one}`);
    for (const one of found) options.onProblem?.(one);
    return found;
  });
  const bad = problems.filter((found) => found.length > 0).length;
  return { row, runs: attempts.length, goal: '0 residual', seen: `${bad} residual`, ok: bad === 0 };
}

/** What a run must come to whose journal could not be written. */
function wrongVerdict(attempt: Attempt, { main, points, wasPutOn }: Played): string[] {
  const order = attempt.main.gate;
  // A run that ended before it came there, because its baseline was disturbed by a neighbour, has nothing to tell.
  if (order === undefined || order.mishap === 'die' || !points.includes(`gate ${order.at}`)) return [];
  // Everything has been judged and put back by then.
  const isOver = /run\.ended|undo\.done stop/.test(order.at);
  const verdict = main.outputs.verdict ?? 'none';
  return [
    ...(isOver || verdict === 'error' ? [] : [`the verdict is ${verdict}`]),
    ...(main.code === (verdict === 'error' ? 5 : 0) ? [] : [`the exit code is ${main.code}`]),
    ...(order.at.includes('undo.recorded s1') && wasPutOn ? ['the fault was injected without a record'] : []),
  ];
}

const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length));

/** Every task in turn, as many at once as there are lanes. */
async function withLanes<T, R>(atOnce: number, tasks: readonly T[], run: (lane: Lane, task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = tasks.entries();
  const work = async () => {
    const lane = await openLane();
    try {
      for (const [index, task] of queue) results[index] = await run(lane, task);
    } finally {
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return results;
}
