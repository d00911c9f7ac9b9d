/** One of several parts of a plan, each run by a gate of its own: the second of four is `2/4`. */
export interface Shard {
  /** From 1 to `of`. */
  readonly index: number;
  readonly of: number;
}

/** What a part of a plan knows of the whole. */
export interface PlanShard extends Shard {
  /** Hash of the whole plan: the same in each of its parts. */
  readonly plan: string;
  /** How many scenarios the whole plan has. The error level of a run is shared over all of them. */
  readonly scenarios: number;
  /** Where each scenario of this part stands in the whole plan, counted from 0. */
  readonly places: readonly number[];
}

/** More parts than a matrix of GitHub can have jobs. */
export const mostShards = 256;
