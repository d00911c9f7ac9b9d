/** A record that was acknowledged. */
export interface Acknowledged {
  readonly number: number;
  /** As in `WriteRecord.named`. */
  readonly named?: string;
  /** Run clock. */
  readonly dueMs: number;
}

/** Beyond this number the oldest records are forgotten. */
const most = 100_000;

/** Contains only acknowledged writes of the whole run: a write without a response may or may not have been stored. */
export class WriteLog {
  readonly #written = new Map<number, Acknowledged>();

  acknowledge(written: Acknowledged): void {
    const [oldest] = this.#written.keys();
    if (oldest !== undefined && this.#written.size >= most) this.#written.delete(oldest);
    this.#written.set(written.number, written);
  }

  /** The records that were due before that time, by number. */
  before(untilMs: number): readonly Acknowledged[] {
    return [...this.#written.values()].filter(({ dueMs }) => dueMs < untilMs).sort((a, b) => a.number - b.number);
  }

  forget(written: Iterable<Acknowledged>): void {
    for (const { number } of written) this.#written.delete(number);
  }
}
