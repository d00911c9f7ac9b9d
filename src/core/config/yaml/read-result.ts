import type { Problem } from '../source/problem.ts';

/** The data that was read, and the problems with it. */
export interface Read {
  /** Plain data whose objects have no prototype. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}
