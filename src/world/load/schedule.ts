/** Spreads checks of equal rate over their interval, for any number of checks: multiples of the golden ratio never cluster. */
const goldenFraction = (Math.sqrt(5) - 1) / 2;

/** When probe `number` of the check at `index` is due, in ms after the start of the load. Fixed in advance: no event can move it. */
export function dueMs(index: number, ratePerSecond: number, number: number): number {
  const intervalMs = 1000 / ratePerSecond;
  return intervalMs * (((index * goldenFraction) % 1) + number);
}
