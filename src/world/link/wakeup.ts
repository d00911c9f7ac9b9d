import { nextEventLoopTurn } from './event-loop-turn.ts';

/**
 * Calls back after a wait. Node's timers may fire up to a millisecond early, so the callback compares its deadline with the clock and asks for
 * the rest; a rest below a millisecond is waited for in turns of the event loop.
 */
export class Wakeup {
  readonly #callback: () => void;
  #timer: NodeJS.Timeout | undefined;
  #yielding = false;

  constructor(callback: () => void) {
    this.#callback = callback;
  }

  /** Does nothing while an earlier wait runs. Infinity: never. */
  in(waitMs: number): void {
    if (this.#timer !== undefined || waitMs === Number.POSITIVE_INFINITY) return;
    if (waitMs < 1) {
      this.#yield();
      return;
    }
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#callback();
    }, Math.ceil(waitMs));
  }

  /** Ends the wait of a timer; a turn of the event loop that is already scheduled still calls back. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #yield(): void {
    if (this.#yielding) return;
    this.#yielding = true;
    nextEventLoopTurn(performance.now(), () => {
      this.#yielding = false;
      this.#callback();
    });
  }
}
