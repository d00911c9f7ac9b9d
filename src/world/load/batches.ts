/** Beyond this number the reader is considered dead: a minute at 2,000 samples per second. */
const limit = 120_000;

/** Items are added one by one and read in batches: everything since the last batch. One reader. */
export class Batches<T> implements AsyncIterable<readonly T[]> {
  #gathered: T[] = [];
  #ended = false;
  #failure: unknown;
  #wake: () => void = () => {};

  put(items: readonly T[]): void {
    if (this.#ended || items.length === 0) return;
    if (this.#gathered.length + items.length > limit) this.fail(new RangeError(`more than ${limit} samples wait to be read`));
    else for (const item of items) this.#gathered.push(item);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  /** Makes the reader throw `failure`. */
  fail(failure: unknown): void {
    this.#failure ??= failure;
    this.end();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly T[]> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure;
      if (this.#gathered.length > 0) {
        const batch = this.#gathered;
        this.#gathered = [];
        yield batch;
      } else if (this.#ended) return;
      else {
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      }
    }
  }
}
