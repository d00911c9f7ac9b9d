import type { Dice } from './dice.ts';
import { hashOf } from './hash-of.ts';
import { noise } from './noise.ts';

export interface Choice {
  readonly name: string;
  /** Greater than 0; twice the weight is won twice as often. */
  readonly weight: number;
}

/**
 * Best first, by weighted rendezvous: each item's score `-ln(u) / weight` depends on its own name only, so that one item
 * more changes only what it wins itself.
 * Source: Efraimidis & Spirakis, "Weighted random sampling with a reservoir" (2006); Thaler & Ravishankar, HRW hashing (1996).
 */
export function ranked<T extends Choice>(items: readonly T[], dice: Dice): readonly T[] {
  const units = noise(dice);
  const scored = items.map((item) => ({ item, score: -Math.log(1 - units(hashOf(item.name))) / item.weight }));
  return scored.sort((a, b) => a.score - b.score || (a.item.name < b.item.name ? -1 : 1)).map(({ item }) => item);
}

/** The first of `ranked`; throws a RangeError when there is nothing to pick from. */
export function pick<T extends Choice>(items: readonly T[], dice: Dice): T {
  const [first] = ranked(items, dice);
  if (first === undefined) throw new RangeError('nothing to pick from');
  return first;
}
