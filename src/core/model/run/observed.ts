import type { Phase } from './phase.ts';

/**
 * Counters of one target during a phase, read about once a second: a link's connections, requests and bytes, a process's CPU time, memory and file
 * descriptors. Names have units: `cpuMs`, `rssBytes`, `openFiles`, `requests`.
 */
export interface Observed {
  readonly target: string;
  readonly phase: Phase;
  /** From the first to the last reading. */
  readonly spanMs: number;
  readonly numbers: Readonly<Record<string, Track>>;
}

/** One number over time. Counters only grow: `last - first` is what the phase added. */
export interface Track {
  readonly first: number;
  readonly last: number;
  readonly most: number;
  /** How long the number did not change from the first reading on, ms; absent if that is less than 2 s, and in results of earlier versions. */
  readonly stillMs?: number;
  /** The largest growth per second between two readings; absent if it did not grow or was read only once, and in results of earlier versions. */
  readonly mostPerSecond?: number;
}

/** By how much a number of a target has changed since before the fault; 0: it was not read before, or not since. */
export function changeOf(observed: readonly Observed[], target: string, name: string): number {
  const lastIn = (phase: Phase): number | undefined =>
    observed.find((one) => one.target === target && one.phase === phase)?.numbers[name]?.last;
  const [before, now] = [lastIn('before'), lastIn('after') ?? lastIn('during')];
  return before === undefined || now === undefined ? 0 : now - before;
}
