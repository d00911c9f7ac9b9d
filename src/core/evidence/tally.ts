import type { Window } from '../model/window.ts';
import { Histogram } from './histogram.ts';

/** Everything that one check showed over some windows. Memory does not depend on how many. */
export class Tally {
  count = 0;
  bad = 0;
  ours = 0;
  timed = 0;
  firstBadMs: number | null = null;
  lastBadMs: number | null = null;
  readonly reasons = new Map<string, number>();
  readonly over = new Map<number, number>();
  readonly latency = new Histogram();
  /** How long those took that failed, timeouts aside. */
  readonly failed = new Histogram();

  add(window: Window): void {
    this.count += window.count;
    this.bad += window.bad;
    this.ours += window.ours;
    this.timed += window.timed;
    for (const [limitMs, count] of window.over) this.over.set(limitMs, (this.over.get(limitMs) ?? 0) + count);
    for (const [reason, count] of Object.entries(window.reasons)) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
    this.latency.addSparse(window.latency);
    this.failed.addSparse(window.failed ?? []);
    this.firstBadMs ??= window.firstBadMs;
    this.lastBadMs = window.lastBadMs ?? this.lastBadMs;
  }
}
