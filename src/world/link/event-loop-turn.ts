const windowMs = 100;
/** About a tenth of a core. */
const turnsPerWindow = 1_000;

let endMs = 0;
let taken = 0;

/**
 * Waits for the next turn of the event loop, where a timer would wait for a whole millisecond. All who wait share the same turns; when there
 * were too many of late, `wake` comes with a timer after all, so that exactness never costs a core.
 */
export function nextEventLoopTurn(nowMs: number, wake: () => void): void {
  if (nowMs >= endMs) {
    endMs = nowMs + windowMs;
    taken = 0;
  }
  taken += 1;
  if (taken <= turnsPerWindow) setImmediate(wake);
  else setTimeout(wake, 1);
}
