import { readFileSync } from 'node:fs';

const tickMs = 5;

/** The time for which this thread has waited for a processor since its start, in ms; 0 if the kernel does not report it. */
function waitedMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / 1e6;
  } catch {
    return 0;
  }
}

/** The time in which this thread computed or slept, without the time for which other processes of a busy machine kept it waiting. */
export function ownTime() {
  const ticks: { readonly atMs: number; readonly waitedMs: number }[] = [];
  let longestMs = 0;
  const tick = (): void => {
    const now = { atMs: performance.now(), waitedMs: waitedMs() };
    const last = ticks.at(-1) ?? now;
    longestMs = Math.max(longestMs, now.atMs - last.atMs - (now.waitedMs - last.waitedMs) - tickMs);
    ticks.push(now);
  };
  tick();
  const ticking = setInterval(tick, tickMs);
  return {
    /** The longest turn of the event loop. */
    longestTurnMs: () => longestMs,
    /** Own time since a moment of `performance.now()`; negative before it. */
    since(momentMs: number): number {
      const nowMs = performance.now();
      if (nowMs <= momentMs) return nowMs - momentMs;
      const then = ticks.findLast(({ atMs }) => atMs <= momentMs);
      return nowMs - momentMs - (then === undefined ? 0 : waitedMs() - then.waitedMs);
    },
    stop: () => clearInterval(ticking),
  };
}
