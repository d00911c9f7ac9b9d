import type { ProcessEnd } from './process-end.ts';

/** A process that the gate has started ended. */
export interface TargetEnded {
  readonly target: string;
  /** Run clock. */
  readonly atMs: number;
  readonly end: ProcessEnd;
  /** A fault ended it. */
  readonly expected: boolean;
  /** It was started again, as the config says that production does. */
  readonly supervised: boolean;
}
