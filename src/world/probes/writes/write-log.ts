/** A record that was acknowledged and not read back yet. */
export interface Acknowledged {
  readonly number: number;
  /** As in `WriteRecord.named`. */
  readonly named?: string;
  /** Run clock. */
  readonly dueMs: number;
}

/** Beyond this number the oldest records are forgotten. */
const most = 100_000;

/** Contains only acknowledged writes: a write without a response may or may not have been stored. */
export class WriteLog {
  readonly #written = new Map<number, Acknowledged>();

  acknowledge(written: Acknowledged): void {
    const [oldest] = this.#written.keys();
    if (oldest !== undefined && this.#written.size >= most) this.#written.delete(oldest);
    this.#written.set(written.number, written);
  }

  /** Returns the records that were due in the span, by number. Forgets them and all older ones. */
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
