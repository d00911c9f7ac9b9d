import type { Toxic } from '../../core/model/plan/toxic.ts';

type Listening = NonNullable<Toxic['listening']>;
const longestTimerMs = 2 ** 31 - 1;

/** Opens and closes a link's listener at the times that a toxic's `listening` hook gives. `setListening` is called for each change. */
export class Schedule {
  readonly #listening: Listening;
  readonly #setListening: (open: boolean) => void;
  readonly #startMs = performance.now();
  #open = true;
  #timer: NodeJS.Timeout | undefined;

  constructor(listening: Listening, setListening: (open: boolean) => void) {
    this.#listening = listening;
    this.#setListening = setListening;
    this.#update();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #update(): void {
    const sinceMs = performance.now() - this.#startMs;
    const { open, untilMs } = this.#listening(sinceMs);
    if (open !== this.#open) {
      this.#open = open;
      this.#setListening(open);
    }
    if (untilMs === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(() => this.#update(), Math.min(longestTimerMs, Math.max(1, Math.ceil(untilMs - sinceMs))));
  }
}
