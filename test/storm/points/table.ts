import type { Build, Edit } from '../build.ts';
import { openPorts, type Ports } from '../ports.ts';
import type { StormRow } from '../row.ts';
import { type Attempt, censuses, deathsInKeeper, deathsInPost, deathsInRun, failingRecords, failingWrites } from './cases.ts';
import { kinds } from './kinds.ts';
import { type CaseResult, runCase } from './run-case.ts';

export interface TableOptions {
  readonly build: Build;
  readonly atOnce: number;
  /** The share of attempts to run, evenly spaced; 1: all of them. */
  readonly share: number;
  readonly kinds?: readonly string[];
  readonly onProblem?: (message: string) => void;
}

/** Deaths at every point, with every kind of fault. */
export async function deathRow(options: TableOptions): Promise<StormRow> {
  const attempts = await mapWithPorts(options.atOnce, options.kinds ?? kinds, async (ports, kind) => {
    const census = await passed(options.build, ports, kind);
    return [...deathsInRun(kind, census.whole), ...deathsInKeeper(kind, census.keeper), ...deathsInPost(kind, census.post)];
  });
  return rowOf('die at every point', attempts.flat(), options, () => []);
}

/** The defects of the builds that must fail a row. */
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

/** A torn record of a fault reveals both defects. */
export async function isCaught(row: keyof typeof mutants, build: Build): Promise<boolean> {
  const kind = 'pause worker';
  const at = 'write undo.recorded s1.f1, half #1';
  const attempts = (row === 'deaths' ? deathsInRun : failingWrites)(kind, [`gate ${at}`]);
  const { ok } = await rowOf(row, attempts, { build, atOnce: 1, share: 1 }, row === 'deaths' ? () => [] : wrongVerdict);
  return !ok;
}

/** A journal whose writes fail, from each record on. */
export async function writeRow(options: TableOptions): Promise<StormRow> {
  const attempts = await mapWithPorts(options.atOnce, options.kinds ?? ['pause worker', 'latency', 'surge'], async (ports, kind) => {
    const census = await passed(options.build, ports, kind);
    return [...failingWrites(kind, census.whole), ...failingRecords(kind, census.post)];
  });
  return rowOf('journal write fails', attempts.flat(), options, wrongVerdict);
}

async function passed(build: Build, ports: Ports, kind: string) {
  const pointsOf = async (which: keyof typeof censuses) => (await runCase(build, ports, censuses[which](kind))).points;
  return { whole: await pointsOf('whole'), keeper: await pointsOf('keeper'), post: await pointsOf('post') };
}

async function rowOf(
  row: string,
  all: readonly Attempt[],
  options: TableOptions,
  more: (attempt: Attempt, result: CaseResult) => string[],
): Promise<StormRow> {
  const attempts = evenly(all, Math.ceil(all.length * options.share));
  const problems = await mapWithPorts(options.atOnce, attempts, async (ports, attempt) => {
    const result = await runCase(options.build, ports, attempt);
    const found = [...result.problems, ...more(attempt, result)].map((one) => `${attempt.kind}, ${attempt.name}: ${one}`);
    for (const one of found) options.onProblem?.(one);
    return found;
  });
  const bad = problems.filter((found) => found.length > 0).length;
  return { row, runs: attempts.length, goal: '0 residual', seen: `${bad} residual`, ok: bad === 0 };
}

/** The verdict and exit code must be those of an error when the journal could not be written. */
function wrongVerdict(attempt: Attempt, { main, points, wasInjected }: CaseResult): string[] {
  const mishap = attempt.main.gate;
  // A run may end before that point, because another run disturbed its baseline. It does not count.
  if (mishap === undefined || mishap.kind === 'die' || !points.includes(`gate ${mishap.at}`)) return [];
  // By then everything has been judged and all faults have been removed.
  const isOver = /run\.ended|undo\.done stop/.test(mishap.at);
  const verdict = main.outputs.verdict ?? 'none';
  return [
    ...(isOver || verdict === 'error' ? [] : [`the verdict is ${verdict}`]),
    ...(main.code === (verdict === 'error' ? 5 : 0) ? [] : [`the exit code is ${main.code}`]),
    ...(mishap.at.includes('undo.recorded s1') && wasInjected ? ['the fault was injected without a record'] : []),
  ];
}

const evenly = <T>(all: readonly T[], most: number): T[] =>
  all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length));

/** Runs the tasks in order, up to `atOnce` in parallel, each worker with its own ports. */
async function mapWithPorts<T, R>(atOnce: number, tasks: readonly T[], run: (ports: Ports, task: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = tasks.entries();
  const work = async () => {
    const ports = await openPorts();
    try {
      for (const [index, task] of queue) results[index] = await run(ports, task);
    } finally {
      await ports.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return results;
}
