import { type Baseline, comparedWith } from '../compare/compare.ts';
import { comparedWithLiveBase } from '../compare/live-base.ts';
import { explained } from '../diagnosis/explained.ts';
import type { Result, Unrestored } from '../model/result/result.ts';
import type { RunEvent } from '../model/run/event.ts';
import type { Undo } from '../model/run/undo.ts';
import { withRuns } from '../trends/record.ts';
import { foldOf, type RunFold } from '../verdict/run-fold.ts';
import { withCoverage } from './coverage.ts';
import { withEdges } from './edges.ts';
import { withHistory } from './history.ts';
import { withLineage } from './lineage.ts';

/** The commands that carry out an undo by hand. */
type CommandsOf = (undo: Undo) => Unrestored['commands'];

/** What a run is compared with. */
export interface Comparand {
  /** An earlier run, or why there is none; undefined: no comparison was requested. */
  readonly baseline?: Baseline;
  /** Called when the run has ended: the result of the base that was measured in the same run. Takes precedence over `baseline`. */
  readonly liveBase?: (result: Result) => Promise<Result>;
}

/** The result of a run: its verdict, the weakness of each failure, and the comparison. */
export async function conclude(fold: RunFold, commandsOf: CommandsOf, { baseline, liveBase }: Comparand): Promise<Result> {
  const result = withRuns(withHistory(known(fold, fold.result(commandsOf), baseline), fold.plan, baseline), baseline);
  if (liveBase === undefined) return comparedWith(result, baseline);
  const base = await liveBase(result).catch((error: Error) => error);
  return base instanceof Error ? unmeasured(result, base) : comparedWithLiveBase(result, base);
}

/** The same as if the run ended now. Does not wait for a base that is measured in the same run. */
export const concludeSoFar = (fold: RunFold, commandsOf: CommandsOf, { baseline }: Comparand): Result =>
  comparedWith(known(fold, fold.result(commandsOf, { reason: 'done', detail: '' }), baseline), baseline);

/** The result of a journal file, for example of an earlier run or after a kill. */
export function resultOfEvents(events: readonly RunEvent[], commandsOf: CommandsOf): Result {
  const fold = foldOf(events);
  return known(fold, fold.result(commandsOf), undefined);
}

/** Adds what the evidence says about weaknesses, pairs of fault and target, edges, and their lineage. */
const known = (fold: RunFold, result: Result, baseline: Baseline | undefined): Result =>
  withLineage(withEdges(withCoverage(explained(result, fold), fold.plan), fold.edges, baseline), fold, baseline);

function unmeasured(result: Result, { message }: Error): Result {
  return { ...comparedWith(result, 'unmeasured'), notes: [...result.notes, `the base could not be measured: ${message}`] };
}
