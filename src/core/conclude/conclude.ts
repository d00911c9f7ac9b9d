import { type Baseline, comparedWith } from '../compare/compare.ts';
import { comparedWithLiveBase } from '../compare/live-base.ts';
import { explained } from '../diagnosis/explained.ts';
import type { Result, Unrestored } from '../model/result/result.ts';
import type { RunEvent } from '../model/run/event.ts';
import type { Undo } from '../model/run/undo.ts';
import { foldOf, type RunFold } from '../verdict/run-fold.ts';

/** What a person would type to carry out an undo. */
type CommandsOf = (undo: Undo) => Unrestored['commands'];

/** What a run is compared with. */
export interface Comparand {
  /** An earlier run, or why there is none; left out: nobody asked. */
  readonly baseline?: Baseline;
  /** Asked when the run has ended: the result of the base, which was measured beside it. Goes before `baseline`. */
  readonly liveBase?: (result: Result) => Promise<Result>;
}

/** All that a run amounts to: its verdict, what kind of weakness each failure shows, and what is new. */
export async function conclude(fold: RunFold, commandsOf: CommandsOf, { baseline, liveBase }: Comparand): Promise<Result> {
  const result = explained(fold.result(commandsOf), fold.layout);
  if (liveBase === undefined) return comparedWith(result, baseline);
  const base = await liveBase(result).catch((error: Error) => error);
  return base instanceof Error ? unmeasured(result, base) : comparedWithLiveBase(result, base);
}

/** The same as if the run had ended by now. A base that is measured beside it is not waited for. */
export const concludeSoFar = (fold: RunFold, commandsOf: CommandsOf, { baseline }: Comparand): Result =>
  comparedWith(explained(fold.result(commandsOf, { reason: 'done', detail: '' }), fold.layout), baseline);

/** What a journal amounts to, a year later or after a kill. */
export function resultOfEvents(events: readonly RunEvent[], commandsOf: CommandsOf): Result {
  const fold = foldOf(events);
  return explained(fold.result(commandsOf), fold.layout);
}

function unmeasured(result: Result, { message }: Error): Result {
  return { ...comparedWith(result, 'unmeasured'), notes: [...result.notes, `the base could not be measured: ${message}`] };
}
