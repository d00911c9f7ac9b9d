import type { Dice } from './dice.ts';

/** Maps a pair of numbers to a number: uniform in [0, 1), the same for the same pair, in any order of calls. */
export type Noise = (first: number, second?: number) => number;

/**
 * For values that are drawn thousands of times per second while a fault is in place: one draw of the dice is the seed, and each further
 * number costs nanoseconds. Mixing: finalizer of MurmurHash3 (Appleby, 2011) over both numbers, 32 bits.
 */
export function noise(dice: Dice): Noise {
  const seed = Math.floor(dice.unit('noise') * 2 ** 32);
  return (first, second = 0) => mixed(mixed(seed ^ Math.imul(first, 0x9e3779b1)) ^ Math.imul(second + 1, 0x85ebca77)) / 2 ** 32;
}

function mixed(bits: number): number {
  let hash = bits ^ (bits >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
