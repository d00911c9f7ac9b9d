import type { Numbers } from '../../core/model/plan/effect.ts';

/** What the first responses say is not yet what a load does to a preview. */
const firstResponses = 20;

/**
 * Responses that clients got, by whether the checks would accept them. `refused`: another status below 500, so that the preview turned the
 * client away; `limited` of them with 429. A status of 500 or more is the load at work, and counts for neither.
 */
export class Seen {
  #accepted = 0;
  #refused = 0;
  #limited = 0;
  #broken = 0;
  #firstAccepted = 0;
  #firstRefused = 0;
  readonly #refusedWith = new Map<number, number>();

  add(status: number, isAccepted: boolean): void {
    const early = this.#firstAccepted + this.#firstRefused < firstResponses;
    if (isAccepted) {
      this.#accepted++;
      if (early) this.#firstAccepted++;
    } else if (status >= 500) this.#broken++;
    else {
      this.#refused++;
      if (early) this.#firstRefused++;
      if (status === 429) this.#limited++;
      this.#refusedWith.set(status, (this.#refusedWith.get(status) ?? 0) + 1);
    }
  }

  /** `refusedStatus`: the most frequent one, 0 where there was none. */
  get numbers(): Numbers {
    const [status = 0] = [...this.#refusedWith].reduce<readonly [number, number] | []>(
      (most, one) => (one[1] > (most[1] ?? 0) ? one : most),
      [],
    );
    return {
      accepted: this.#accepted,
      refused: this.#refused,
      limited: this.#limited,
      broken: this.#broken,
      firstAccepted: this.#firstAccepted,
      firstRefused: this.#firstRefused,
      refusedStatus: status,
    };
  }
}
