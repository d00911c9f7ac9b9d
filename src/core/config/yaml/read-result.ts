import type { Problem } from '../source/problem.ts';

/** What was read, and what is wrong with it. */
export interface Read {
  /** Plain data with objects that inherit nothing. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}
