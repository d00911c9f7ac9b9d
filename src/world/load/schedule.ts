/** Spreads checks of equal rate over their interval, however many there are: fractions of the golden ratio never bunch. */
const goldenFraction = (Math.sqrt(5) - 1) / 2;

/**
 * When probe `number` of the check at `index` is due, in ms after the load began. Fixed in advance: nothing that happens
 * can move it.
 */
export function dueMs(index: number, ratePerSecond: number, number: number): number {
  const intervalMs = 1000 / ratePerSecond;
  return intervalMs * (((index * goldenFraction) % 1) + number);
}
