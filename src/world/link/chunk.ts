/** A part of the byte stream in one direction: data, or the end of the stream, orderly (FIN) or by RST. */
export interface Chunk {
  readonly what: 'data' | 'end' | 'reset';
  readonly bytes: Buffer;
  /** The chunk is not forwarded before this time (`performance.now()`). */
  readonly dueMs: number;
}

/** A first-in, first-out queue. `shift` takes constant time, because the array is compacted only every 1,024 chunks. */
export class ChunkQueue {
  bytes = 0;
  #chunks: Chunk[] = [];
  #first = 0;

  get length(): number {
    return this.#chunks.length - this.#first;
  }

  get head(): Chunk | undefined {
    return this.#chunks[this.#first];
  }

  push(chunk: Chunk): void {
    this.#chunks.push(chunk);
    this.bytes += chunk.bytes.length;
  }

  shift(): void {
    this.bytes -= this.head?.bytes.length ?? 0;
    this.#first += 1;
    if (this.#first >= 1024 || this.#first === this.#chunks.length) {
      this.#chunks.splice(0, this.#first);
      this.#first = 0;
    }
  }

  /** Removes the first `count` bytes of the head; the rest of it stays the head. */
  cutHead(count: number): void {
    const head = this.head;
    if (head === undefined) return;
    this.#chunks[this.#first] = { ...head, bytes: head.bytes.subarray(count) };
    this.bytes -= count;
  }

  clear(): void {
    this.#chunks = [];
    this.#first = 0;
    this.bytes = 0;
  }
}
