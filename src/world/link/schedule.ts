import type { Toxic } from '../../core/model/plan/toxic.ts';

type Listening = NonNullable<Toxic['listening']>;
const longestMs = 2 ** 31 - 1;

/** Asks a toxic whether the link may be connected to, now and whenever it wants to be asked again; tells each turn. */
export class Schedule {
  readonly #listening: Listening;
  readonly #turn: (open: boolean) => void;
  readonly #startMs = performance.now();
  #open = true;
  #timer: NodeJS.Timeout | undefined;

  constructor(listening: Listening, turn: (open: boolean) => void) {
    this.#listening = listening;
    this.#turn = turn;
    this.#ask();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #ask(): void {
    const sinceMs = performance.now() - this.#startMs;
    const { open, untilMs } = this.#listening(sinceMs);
    if (open !== this.#open) {
      this.#open = open;
      this.#turn(open);
    }
    if (untilMs === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(() => this.#ask(), Math.min(longestMs, Math.max(1, Math.ceil(untilMs - sinceMs))));
  }
}
