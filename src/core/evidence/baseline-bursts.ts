import type { Tally } from './tally.ts';

/** Counts of samples, and in how many bursts the bad ones came. */
export interface Bursts {
  readonly count: number;
  readonly bad: number;
  readonly bursts: number;
}

const none: Bursts = { count: 0, bad: 0, bursts: 0 };

/** How failures and slow responses cluster while nothing is injected; all checks together. */
export class BaselineBursts {
  success: Bursts = none;
  latency: Bursts = none;

  add(tally: Tally): void {
    this.success = sum(this.success, tally);
    for (const [limitMs, bad] of tally.over)
      this.latency = sum(this.latency, { count: tally.timed, bad, bursts: tally.overBursts.get(limitMs) ?? bad });
  }
}

const sum = (a: Bursts, b: Bursts): Bursts => ({ count: a.count + b.count, bad: a.bad + b.bad, bursts: a.bursts + b.bursts });
