const windowMs = 100;
/** This many turns cost about a tenth of a core. */
const turnsPerWindow = 1_000;

let endMs = 0;
let turns = 0;

/**
 * Calls `wake` in the next turn of the event loop, because a timer would wait for a whole millisecond. All callers share one limit of turns.
 * Above that limit `wake` is called by a timer of 1 ms, so that exact delays never occupy a core.
 */
export function nextEventLoopTurn(nowMs: number, wake: () => void): void {
  if (nowMs >= endMs) {
    endMs = nowMs + windowMs;
    turns = 0;
  }
  turns += 1;
  if (turns <= turnsPerWindow) setImmediate(wake);
  else setTimeout(wake, 1);
}
