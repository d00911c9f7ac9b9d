/** Requests beyond this number of different ones are not remembered. */
const mostKeys = 1_000;

/** Remembers for which requests the link has sent `Retry-After`, and until when, so that earlier repeats can be counted. */
export class RetryDeadlines {
  readonly #untilMs = new Map<string, number>();

  /** @param request method and target */
  set(request: string, seconds: number): void {
    if (this.#untilMs.size < mostKeys || this.#untilMs.has(request)) this.#untilMs.set(request, performance.now() + seconds * 1000);
  }

  /** Whether a client sends the request before the time that a response to the same request has named. */
  isEarly(request: string): boolean {
    return this.#untilMs.size > 0 && (this.#untilMs.get(request) ?? 0) > performance.now();
  }

  clear(): void {
    this.#untilMs.clear();
  }
}
