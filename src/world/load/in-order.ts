/**
 * Takes items as they are done and gives them out in the order of their numbers 0, 1, 2, …
 * Completion order would let fast successes out-vote hanging failures.
 */
export class InOrder<T> {
  readonly #waiting = new Map<number, T>();
  #next = 0;

  /** Everything that can be given out now that `number` is done. */
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
