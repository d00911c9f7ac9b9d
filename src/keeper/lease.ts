import type { LeaseTerms } from '../world/keeper/protocol.ts';

export type LeaseEnd = 'silent' | 'overdue';

/** A tick that is later than this means that the keeper itself was not running. */
const longestTickMs = 500;

/**
 * A gate that uses the CPU all the time (a flood of responses, a huge report) is late, not dead. It gets more time, but not without limit.
 */
const busyMs = 30_000;

/**
 * Decides how long the keeper trusts the gate. The lease ends when the gate has been silent for too long, or when the run should have ended
 * long ago. If the keeper itself was not running (no CPU, a suspended machine), it could not receive anything: only the first half second
 * of such a time counts as silence.
 */
export class Lease {
  readonly #terms: LeaseTerms;
  #silentMs = 0;
  #heldMs = 0;

  constructor(terms: LeaseTerms) {
    this.#terms = terms;
  }

  heard(): void {
    this.#silentMs = 0;
  }

  /**
   * Returns why the lease has ended, or `null`.
   * @param elapsedMs time since the last tick
   * @param computes whether the gate uses the CPU, so that its silence means work; called only during silence
   */
  tick(elapsedMs: number, computes: (elapsedMs: number) => boolean): LeaseEnd | null {
    this.#silentMs += Math.min(elapsedMs, longestTickMs);
    this.#heldMs += elapsedMs;
    if (this.#heldMs >= this.#terms.deadlineMs) return 'overdue';
    // Called from half of the limit on, because it compares two readings.
    const isBusy = this.#silentMs >= this.#terms.silenceMs / 2 && computes(elapsedMs);
    return this.#silentMs >= (isBusy ? busyMs : this.#terms.silenceMs) ? 'silent' : null;
  }
}
