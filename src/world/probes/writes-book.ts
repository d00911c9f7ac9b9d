/** What was written and acknowledged, and not yet read back. */
export interface Acknowledged {
  readonly number: number;
  /** Run clock. */
  readonly dueMs: number;
}

/** Beyond this the oldest are forgotten. */
const most = 100_000;

/** Knows of acknowledged writes alone: of one without an answer nobody can say whether it must be there. */
export class WritesBook {
  readonly #dueMs = new Map<number, number>();

  acknowledge({ number, dueMs }: Acknowledged): void {
    const [oldest] = this.#dueMs.keys();
    if (oldest !== undefined && this.#dueMs.size >= most) this.#dueMs.delete(oldest);
    this.#dueMs.set(number, dueMs);
  }

  /** Those that were due in the span; they and all before are forgotten. In the order of their numbers. */
  take(sinceMs: number, untilMs: number): readonly Acknowledged[] {
    const taken: Acknowledged[] = [];
    for (const [number, dueMs] of this.#dueMs) {
      if (dueMs >= untilMs) continue;
      if (dueMs >= sinceMs) taken.push({ number, dueMs });
      this.#dueMs.delete(number);
    }
    return taken.sort((a, b) => a.number - b.number);
  }
}
