import type { Dice } from './dice.ts';
import { hashOf } from './hash-of.ts';
import { noise } from './noise.ts';

export interface Choice {
  readonly name: string;
  /** Greater than 0; an item with twice the weight is chosen twice as often. */
  readonly weight: number;
}

/**
 * Sorts items, best first, by weighted rendezvous hashing: each item's score `-ln(u) / weight` depends only on its own name, so an
 * additional item changes only the places that it takes.
 * Source: Efraimidis & Spirakis, "Weighted random sampling with a reservoir" (2006); Thaler & Ravishankar, HRW hashing (1996).
 */
export function ranked<T extends Choice>(items: readonly T[], dice: Dice): readonly T[] {
  const units = noise(dice);
  const scored = items.map((item) => ({ item, score: -Math.log(1 - units(hashOf(item.name))) / item.weight }));
  return scored.sort((a, b) => a.score - b.score || (a.item.name < b.item.name ? -1 : 1)).map(({ item }) => item);
}

/** The first item of `ranked`; throws a RangeError when there are no items. */
export function pick<T extends Choice>(items: readonly T[], dice: Dice): T {
  const [first] = ranked(items, dice);
  if (first === undefined) throw new RangeError('nothing to pick from');
  return first;
}
