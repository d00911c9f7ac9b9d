/** What travels in one direction: data, and at last an orderly or a hard end. All of it keeps its order. */
export interface Chunk {
  readonly what: 'data' | 'end' | 'reset';
  readonly bytes: Buffer;
  /** Not to be passed on earlier; `performance.now()`. */
  readonly dueMs: number;
}

/** A queue without holes: taking from the front costs nothing, and what was taken is let go of now and then. */
export class ChunkQueue {
  bytes = 0;
  #pieces: Chunk[] = [];
  #first = 0;

  get length(): number {
    return this.#pieces.length - this.#first;
  }

  get head(): Chunk | undefined {
    return this.#pieces[this.#first];
  }

  push(piece: Chunk): void {
    this.#pieces.push(piece);
    this.bytes += piece.bytes.length;
  }

  shift(): void {
    this.bytes -= this.head?.bytes.length ?? 0;
    this.#first += 1;
    if (this.#first >= 1024 || this.#first === this.#pieces.length) {
      this.#pieces.splice(0, this.#first);
      this.#first = 0;
    }
  }

  /** The first `count` bytes of the head have gone; the rest stays in front. */
  cutHead(count: number): void {
    const head = this.head;
    if (head === undefined) return;
    this.#pieces[this.#first] = { ...head, bytes: head.bytes.subarray(count) };
    this.bytes -= count;
  }

  clear(): void {
    this.#pieces = [];
    this.#first = 0;
    this.bytes = 0;
  }
}
