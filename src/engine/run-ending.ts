import { hardLimitMs } from '../core/budget/needs.ts';
import { GateFailure } from '../core/model/failure.ts';
import { type StopCause, stopCauseOf } from '../core/model/result/stop-cause.ts';
import type { RunEnd } from '../core/model/run/event.ts';
import { lengthText } from '../core/quantity/say-length.ts';

export interface RunEnding {
  readonly reason: RunEnd;
  readonly detail: string;
  /** Only for `error`, and for a hypothesis that did not hold before any fault. */
  readonly cause?: StopCause;
}

/** The ending of a run after an error that is not a cancellation. */
export const endingOf = (error: unknown, detail: string): RunEnding =>
  error instanceof GateFailure && error.verdict === 'refused'
    ? { reason: 'refused', detail }
    : { reason: 'error', detail, ...stopCauseOf(error) };

/** The ending of a run after an error that the run does not handle. Throws values that are not an Error. */
export function endingWith(error: unknown, signal: AbortSignal): RunEnding {
  if (signal.aborted) return cancelledBy(signal);
  if (!(error instanceof Error)) throw error;
  const hint = error instanceof GateFailure && error.hint !== undefined ? ` ${error.hint}` : '';
  return endingOf(error, `${error.message}.${hint}`);
}

/** A stop switch aborts with a reason that may be shown to the user. */
export const cancelledBy = ({ reason }: AbortSignal): RunEnding => ({
  reason: 'cancelled',
  detail: reason instanceof GateFailure ? reason.message : 'cancelled',
});

/**
 * @param starting the target that was still starting; no fault was injected
 * @param seen the last output of its start
 */
export function overdueEnding(budgetMs: number, starting: string | null, seen: string): RunEnding {
  const late = `${lengthText(hardLimitMs(budgetMs) - budgetMs)} after its budget of ${lengthText(budgetMs)}`;
  if (starting === null) return { reason: 'budget', detail: `the run had not ended ${late}` };
  const hint = 'Find out why it is not ready; or allow more time with `plan.budget`, or less with `ready-within`.';
  return {
    reason: 'error',
    detail: `target "${starting}" was still starting when the run was ended, ${late}. ${seen} ${hint}`,
    cause: 'start-overdue',
  };
}
