/** What was written and acknowledged, and not yet read back. */
export interface Acknowledged {
  readonly number: number;
  /** As `WriteRecord.named`. */
  readonly named?: string;
  /** Run clock. */
  readonly dueMs: number;
}

/** Beyond this the oldest are forgotten. */
const most = 100_000;

/** Knows of acknowledged writes alone: of one without an answer nobody can say whether it must be there. */
export class WritesBook {
  readonly #written = new Map<number, Acknowledged>();

  acknowledge(written: Acknowledged): void {
    const [oldest] = this.#written.keys();
    if (oldest !== undefined && this.#written.size >= most) this.#written.delete(oldest);
    this.#written.set(written.number, written);
  }

  /** Those that were due in the span; they and all before are forgotten. In the order of their numbers. */
  take(sinceMs: number, untilMs: number): readonly Acknowledged[] {
    const taken: Acknowledged[] = [];
    for (const written of this.#written.values()) {
      if (written.dueMs >= untilMs) continue;
      if (written.dueMs >= sinceMs) taken.push(written);
      this.#written.delete(written.number);
    }
    return taken.sort((a, b) => a.number - b.number);
  }
}
