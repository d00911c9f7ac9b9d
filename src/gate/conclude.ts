import { type Baseline, comparedWith } from '../core/compare/compare.ts';
import { explained } from '../core/diagnosis/explained.ts';
import type { RunEvent } from '../core/model/event.ts';
import type { Result } from '../core/model/result.ts';
import { RunFold } from '../core/verdict/run-fold.ts';
import { commandsOf } from '../world/recover/carry-out.ts';

/** What is asked of a run beside its events. */
export interface Asked {
  /** An earlier run that this one is compared with, or why there is none; left out: nobody asked. */
  readonly baseline: Baseline | undefined;
  /** As if the run had ended by now, with nothing to say about it. */
  readonly isInterim: boolean;
}

/** All that a run amounts to: its verdict, what kind of weakness each failure shows, and what is new against an earlier run. */
export function conclude(fold: RunFold, { baseline, isInterim }: Asked): Result {
  const judged = isInterim ? fold.result(commandsOf, { reason: 'done', detail: '' }) : fold.result(commandsOf);
  return comparedWith(explained(judged, fold.layout), baseline);
}

/** What a journal amounts to, a year later or after a kill. */
export function resultOfEvents(events: readonly RunEvent[]): Result {
  const fold = new RunFold();
  for (const event of events) fold.add(event);
  return conclude(fold, { baseline: undefined, isInterim: false });
}
