import type { Window } from '../model/run/window.ts';
import { Histogram } from './histogram.ts';

/** The sums of one check over several windows. Memory does not depend on the number of windows. */
export class Tally {
  count = 0;
  bad = 0;
  /** Bursts of bad samples. If the windows have no count of bursts, every bad sample counts as its own burst. */
  bursts = 0;
  ours = 0;
  timed = 0;
  firstBadMs: number | null = null;
  lastBadMs: number | null = null;
  readonly reasons = new Map<string, number>();
  readonly over = new Map<number, number>();
  readonly overBursts = new Map<number, number>();
  readonly latency = new Histogram();
  /** How long failed probes took, without timeouts. */
  readonly failed = new Histogram();

  add(window: Window): void {
    this.count += window.count;
    this.bad += window.bad;
    this.bursts += window.bursts ?? window.bad;
    this.ours += window.ours;
    this.timed += window.timed;
    addTo(this.over, window.over);
    addTo(this.overBursts, window.overBursts ?? window.over);
    for (const [reason, count] of Object.entries(window.reasons)) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
    this.latency.addSparse(window.latency);
    this.failed.addSparse(window.failed ?? []);
    this.firstBadMs ??= window.firstBadMs;
    this.lastBadMs = window.lastBadMs ?? this.lastBadMs;
  }
}

function addTo(sums: Map<number, number>, pairs: Window['over']): void {
  for (const [limitMs, count] of pairs) sums.set(limitMs, (sums.get(limitMs) ?? 0) + count);
}
