import type { ProcessEnd } from './process-end.ts';

/** The end of a process that the gate had started. */
export interface TargetEnded {
  readonly target: string;
  /** Run clock. */
  readonly atMs: number;
  readonly end: ProcessEnd;
  /** A fault ended the process. */
  readonly expected: boolean;
  /** The gate restarted the process, as production does according to the config. */
  readonly supervised: boolean;
}
