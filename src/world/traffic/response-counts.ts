import type { Numbers } from '../../core/model/plan/effect.ts';

/** Only these responses show whether the preview accepts the clients at all; later ones also show the effect of the load. */
const firstResponses = 20;

/**
 * Counts the responses that clients got. `accepted`: the checks accept the status. `refused`: another status below 500, so the preview
 * rejected the client; `limited` of them had status 429. A status of 500 or more is an effect of the load and counts for neither.
 */
export class ResponseCounts {
  #accepted = 0;
  #refused = 0;
  #limited = 0;
  #broken = 0;
  #firstAccepted = 0;
  #firstRefused = 0;
  readonly #refusedWith = new Map<number, number>();
  readonly #classes = new Map<string, number>();

  add(status: number, isAccepted: boolean): void {
    const of = `${Math.floor(status / 100)}xx`;
    this.#classes.set(of, (this.#classes.get(of) ?? 0) + 1);
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

  /** Responses by class of status: `2xx`. */
  get classes(): Numbers {
    return Object.fromEntries(this.#classes);
  }

  /** `refusedStatus`: the most frequent one, or 0. */
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
