const tickMs = 1;
/** A smaller share would only produce tiny packets. Flows that alternate with whole shares are treated fairly as well. */
const leastShareBytes = 512;
/** An allowance that no flow could use expires after this time, so that it is not spent later in one burst. The slowest rates keep two bytes, or they would never send. */
const creditMs = 250;

/** A flow whose rate a bucket limits. */
export interface Limited {
  /** Whether the flow has bytes to send now. */
  readonly isReady: boolean;
  /** Sends at most `limitBytes` bytes; returns the number of bytes sent. */
  releaseUpTo(limitBytes: number, nowMs: number): number;
}

/**
 * One token bucket for one direction of a link, shared by all flows in that direction. Each millisecond
 * the bucket distributes `floor(elapsed × rate) - sent` bytes among them in turn, so that no connection starves another.
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

  /** Adds a flow that has bytes to send. The bucket serves the flow until it is not ready any more. */
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
    this.#distribute(Math.floor((nowMs - this.#startMs) * this.#bytesPerMs) - this.#sent, nowMs);
    if (this.#waiting.size > 0) this.#arm();
  }

  #distribute(allowance: number, nowMs: number): void {
    let left = allowance;
    let readyFlows = this.#waiting.size;
    while (left > 0 && readyFlows > 0) {
      const share = Math.max(Math.ceil(left / readyFlows), leastShareBytes);
      readyFlows = 0;
      for (const flow of [...this.#waiting]) {
        if (left <= 0) break;
        const limit = Math.min(share, left);
        const sent = flow.releaseUpTo(limit, nowMs);
        left -= sent;
        this.#sent += sent;
        // The flow moves to the end of the line, so that the next tick starts with the flow that has waited longest.
        if (this.#waiting.delete(flow) && flow.isReady) this.#waiting.add(flow);
        if (sent === limit && flow.isReady) readyFlows += 1;
      }
    }
  }
}
