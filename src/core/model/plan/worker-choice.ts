/** Which of several workers a fault hits: drawn with the plan, resolved by the run. */
export interface WorkerChoice {
  /** Position in the list of workers, ordered by their start; 0 is the first, values are below 1. */
  readonly fraction: number;
  /** The worker that a run hit, counted from 0, so that a replay hits the same one. Absent: the scenario has not run. */
  readonly index?: number;
}

/** The worker of `count` that a choice means, counted from 0. A choice that a run has resolved wins; no choice means the first. */
export const chosenWorker = (choice: WorkerChoice | undefined, count: number): number =>
  Math.min(count - 1, choice?.index ?? Math.floor((choice?.fraction ?? 0) * count));
