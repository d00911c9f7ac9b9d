import { performance } from 'node:perf_hooks';

/** The timer fires at least this often, so that a busy process is noticed even between distant probes. */
const heartbeatMs = 50;

/**
 * Calls `tick` repeatedly; it returns the ms to wait, or null when there is nothing left to do. A timer loop that catches up keeps a
 * schedule; intervals drift, and one timer per event fires up to 1 ms early.
 */
export function startPacer(tick: () => number | null): { stop(): void; maxLagMs(): number } {
  let timer: NodeJS.Timeout | undefined;
  let worstLagMs = 0;
  const arm = (waitMs: number): void => {
    const ms = Math.max(1, Math.floor(Math.min(waitMs, heartbeatMs)));
    const wakeMs = performance.now() + ms;
    timer = setTimeout(() => {
      worstLagMs = Math.max(worstLagMs, performance.now() - wakeMs);
      const next = tick();
      if (next !== null) arm(next);
    }, ms);
  };
  arm(0);
  return {
    stop: () => clearTimeout(timer),
    maxLagMs() {
      const lag = worstLagMs;
      worstLagMs = 0;
      return lag;
    },
  };
}
