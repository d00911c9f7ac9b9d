import type { Phase } from './phase.ts';

/**
 * What was counted about one target while a phase went on, seen about once a second: a link's connections, requests and bytes, a process's
 * CPU time, memory and file descriptors. Names carry units: `cpuMs`, `rssBytes`, `openFiles`, `requests`.
 */
export interface Observed {
  readonly target: string;
  readonly phase: Phase;
  /** From the first to the last look. */
  readonly spanMs: number;
  readonly numbers: Readonly<Record<string, Track>>;
}

/** One number over time. Counters only grow: `last - first` is what the phase added. */
export interface Track {
  readonly first: number;
  readonly last: number;
  readonly most: number;
  /** For how long from the first look on it did not change, ms; left out where that is less than 2 s, and by earlier versions. */
  readonly stillMs?: number;
}
