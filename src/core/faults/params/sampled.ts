import type { Dice } from '../../random/dice.ts';
import { noise } from '../../random/noise.ts';

/** Which connections, or requests of a connection, are among the share: by their numbers, so that it replays. */
export function sampled(share: number, dice: Dice): (first: number, second?: number) => boolean {
  const units = noise(dice.under('share'));
  return (first, second) => units(first, second) < share;
}
