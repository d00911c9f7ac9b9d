/**
 * Takes items in the order of completion and returns them in the order of their numbers 0, 1, 2, … In the order of completion, fast
 * successes would outnumber failures that hang.
 */
export class InOrder<T> {
  readonly #waiting = new Map<number, T>();
  #next = 0;

  /** Returns every item that is next in order, now that `number` is done. */
  done(number: number, item: T): T[] {
    this.#waiting.set(number, item);
    const ready: T[] = [];
    for (let head = this.#waiting.get(this.#next); head !== undefined; head = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next++);
      ready.push(head);
    }
    return ready;
  }
}
