/** Which of several workers a fault strikes: drawn with the plan, resolved by the run. */
export interface WorkerChoice {
  /** 0 up to 1: share of the way through the workers, in the order in which they were started. */
  readonly fraction: number;
  /** The worker that a run struck, counted from 0; a replay takes it from here. Left out: it has not run. */
  readonly index?: number;
}
