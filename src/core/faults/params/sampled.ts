import type { Dice } from '../../random/dice.ts';
import { noise } from '../../random/noise.ts';

/**
 * Decides which connections, or requests of a connection, belong to the share. Depends only on their numbers, so that a replay makes the
 * same choice.
 */
export function sampled(share: number, dice: Dice): (first: number, second?: number) => boolean {
  const units = noise(dice.under('share'));
  return (first, second) => units(first, second) < share;
}
