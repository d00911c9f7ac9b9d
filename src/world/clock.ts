import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../core/model/run/clock.ts';

/** The real clock, at zero now. */
export function startClock(): Clock {
  const startMs = performance.now();
  return {
    now: () => performance.now() - startMs,
    sleep: (ms, signal) =>
      sleep(Math.max(0, ms), undefined, { signal }).catch(() => {
        throw signal.reason;
      }),
  };
}
