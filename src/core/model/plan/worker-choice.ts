/** Which of several workers a fault hits: drawn with the plan, resolved by the run. */
export interface WorkerChoice {
  /** Position in the list of workers, ordered by their start; 0 is the first, values are below 1. */
  readonly fraction: number;
  /** The share of the workers that the fault hits together, at most `mostShare`. Absent: one worker. */
  readonly share?: number;
  /** The worker that a run hit, counted from 0, so that a replay hits the same one. Absent: the scenario has not run. */
  readonly index?: number;
  /** The other workers that a run hit. */
  readonly also?: readonly number[];
}

/** With more than half of the workers away, every application fails. */
export const mostShare = 0.5;

/** The worker of `count` that a choice means, counted from 0. A choice that a run has resolved wins; no choice means the first. */
export const chosenWorker = (choice: WorkerChoice | undefined, count: number): number =>
  Math.min(count - 1, choice?.index ?? Math.floor((choice?.fraction ?? 0) * count));

/** A product of decimal fractions may be a little too small. */
const rounding = 1e-9;

/**
 * The workers of `count` that a choice means: the one that it would mean without a share, and those that follow it. Never more than the share, rounded
 * down, and at least one; none if there are none.
 */
export function chosenWorkers(choice: WorkerChoice | undefined, count: number): readonly number[] {
  if (count < 1) return [];
  const first = chosenWorker(choice, count);
  const most = Math.max(1, Math.floor(Math.min(choice?.share ?? 0, mostShare) * count + rounding));
  const following = Array.from({ length: most - 1 }, (_, n) => (first + n + 1) % count);
  const others = choice?.index === undefined ? following : (choice.also ?? []).filter((one) => one < count);
  return [...new Set([first, ...others])].slice(0, most);
}
