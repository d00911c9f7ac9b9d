import type { LeaseTerms } from '../world/keeper/protocol.ts';

export type LeaseEnd = 'silent' | 'overdue';

/** A tick that comes later than this tells of the keeper's own standstill. */
const longestTickMs = 500;

/** A gate that computes all the time (a flood of responses, a huge report) is late, not dead; it is not waited for without end. */
const busyMs = 30_000;

/**
 * How long the gate is trusted. It ends when nothing was heard of the gate for too long, or when the run should have been over long ago. A
 * keeper that stood still itself (no CPU, a suspended machine) has heard nobody: of such a time only the first half second counts as silence.
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
   * So much time has passed since the last tick. Why the lease has ended, or `null`. `computes`: the gate uses the processor, so that its
   * silence tells of work; asked for only when there is silence.
   */
  tick(elapsedMs: number, computes: (elapsedMs: number) => boolean): LeaseEnd | null {
    this.#silentMs += Math.min(elapsedMs, longestTickMs);
    this.#heldMs += elapsedMs;
    if (this.#heldMs >= this.#terms.deadlineMs) return 'overdue';
    // Asked from half of it on, so that it is known what is usual when it matters.
    const isBusy = this.#silentMs >= this.#terms.silenceMs / 2 && computes(elapsedMs);
    return this.#silentMs >= (isBusy ? busyMs : this.#terms.silenceMs) ? 'silent' : null;
  }
}
