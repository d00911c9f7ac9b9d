const tickMs = 1;
/** Below this, sharing out would only make tiny packets; taking turns is fair too. */
const leastShareBytes = 512;
/** What was not used while nobody could take it is not handed out later in one burst, but for the two bytes that let the slowest rate move at all. */
const creditMs = 250;

/** Whoever is limited by a bucket. */
export interface Limited {
  /** Something may go now. */
  readonly waits: boolean;
  /** Sends at most so many bytes; returns how many went. */
  releaseUpTo(limitBytes: number, nowMs: number): number;
}

/**
 * One token bucket for one direction of a link, shared by every flow that is limited. Each millisecond
 * `floor(elapsed × rate) - sent` bytes are free and dealt out in turn, so that no connection starves another.
 */
export class Bucket {
  readonly #bytesPerMs: number;
  readonly #waiting = new Set<Limited>();
  #timer: NodeJS.Timeout | undefined;
  #startMs = 0;
  #sent = 0;

  constructor(bytesPerSecond: number) {
    this.#bytesPerMs = bytesPerSecond / 1000;
  }

  /** The flow has something to send; it is served until it has nothing more that may go. */
  join(flow: Limited): void {
    this.#waiting.add(flow);
    if (this.#timer !== undefined) return;
    this.#startMs = performance.now();
    this.#sent = 0;
    this.#arm();
  }

  leave(flow: Limited): void {
    this.#waiting.delete(flow);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.clear();
  }

  #arm(): void {
    this.#timer = setTimeout(() => this.#tick(), tickMs);
  }

  #tick(): void {
    this.#timer = undefined;
    const nowMs = performance.now();
    const keptMs = Math.max(creditMs, 2 / this.#bytesPerMs);
    this.#startMs = Math.max(this.#startMs, nowMs - keptMs - this.#sent / this.#bytesPerMs);
    this.#deal(Math.floor((nowMs - this.#startMs) * this.#bytesPerMs) - this.#sent, nowMs);
    if (this.#waiting.size > 0) this.#arm();
  }

  #deal(allowance: number, nowMs: number): void {
    let left = allowance;
    let asked = this.#waiting.size;
    while (left > 0 && asked > 0) {
      const share = Math.max(Math.ceil(left / asked), leastShareBytes);
      asked = 0;
      for (const flow of [...this.#waiting]) {
        if (left <= 0) break;
        const limit = Math.min(share, left);
        const sent = flow.releaseUpTo(limit, nowMs);
        left -= sent;
        this.#sent += sent;
        // To the back of the line: whoever was served last in this tick is served last in the next one.
        if (this.#waiting.delete(flow) && flow.waits) this.#waiting.add(flow);
        if (sent === limit && flow.waits) asked += 1;
      }
    }
  }
}
