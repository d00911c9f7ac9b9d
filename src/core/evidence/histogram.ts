/** Buckets per power of two: the width of a bucket is at most 1/128 = 0.8 % of its value. */
const perOctave = 128;
/** 2³² µs, about 72 minutes. */
const topUs = 2 ** 32 - 1;
const buckets = perOctave * 26;

/**
 * Any number of latencies in a fixed 13 KB: log-linear over whole microseconds (the layout of Gil Tene's HdrHistogram). Adding two histograms equals
 * recording everything in one. Values above 72 minutes count as 72 minutes.
 */
export class Histogram {
  readonly #counts = new Uint32Array(buckets);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  record(ms: number): void {
    this.#add(bucketOf(ms), 1);
  }

  /** `[bucket, count]`, ascending, without empty buckets. */
  sparse(): [bucket: number, count: number][] {
    const pairs: [number, number][] = [];
    for (let bucket = 0; bucket < buckets; bucket += 1) {
      const count = this.#counts[bucket] ?? 0;
      if (count > 0) pairs.push([bucket, count]);
    }
    return pairs;
  }

  addSparse(pairs: readonly (readonly [bucket: number, count: number])[]): void {
    for (const [bucket, count] of pairs) this.#add(bucket, count);
  }

  /**
   * The value at `rank` (1: the smallest), in ms, within 0.4 %.
   * @throws RangeError outside 1..count
   */
  valueAtRank(rank: number): number {
    if (!(rank >= 1 && rank <= this.#count)) throw new RangeError(`rank ${rank} of ${this.#count}`);
    let seen = 0;
    const bucket = this.#counts.findIndex((count) => {
      seen += count;
      return seen >= rank;
    });
    return middleMs(bucket);
  }

  /**
   * Nearest rank, in ms: the smallest value that a share `q` (0..1) of the recorded values do not exceed.
   * @throws RangeError if empty
   */
  quantile(q: number): number {
    return this.valueAtRank(Math.max(1, Math.ceil(q * this.#count)));
  }

  #add(bucket: number, count: number): void {
    if (!(Number.isInteger(bucket) && bucket >= 0 && bucket < buckets)) throw new RangeError(`no bucket ${bucket}`);
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + count;
    this.#count += count;
  }
}

/** Below 256 µs there is one bucket per microsecond; above, the leading eight bits of the value determine its bucket. */
export function bucketOf(ms: number): number {
  const us = Math.min(topUs, Math.max(0, Math.round(ms * 1000)));
  const shift = Math.max(0, 24 - Math.clz32(us));
  return perOctave * shift + (us >>> shift);
}

/** The value that represents every value in the bucket, ms. */
export function middleMs(bucket: number): number {
  const shift = Math.max(0, Math.floor(bucket / perOctave) - 1);
  const lowUs = (bucket - perOctave * shift) * 2 ** shift;
  return (lowUs + (2 ** shift - 1) / 2) / 1000;
}
