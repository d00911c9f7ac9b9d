/** Shorter than that, one burst would look like a rate. */
const windowMs = 1_000;
/** The kernel lets through a little less than the limit, and readings come late. */
const share = 0.8;
/** The kernel counts in slices of time, and begins a new one for a write that comes later. Source: `DFL_THROTL_SLICE_HD` in block/blk-throttle. */
const sliceMs = 100;

/**
 * The rate of a program that does its writes one after another. Below one write in a slice each of them waits, to the end of a slice, and the next
 * one begins a new slice: at 4/s the kernel passes 2.5/s. Measured on Linux 6.1 with version 2 of the control groups.
 */
function slowestPerSecond(limitPerSecond: number): number {
  const waitMs = 1000 / limitPerSecond;
  return waitMs <= sliceMs ? limitPerSecond : 1000 / (Math.ceil(waitMs / sliceMs) * sliceMs + sliceMs);
}

/** Takes readings of a counter and says whether it has grown as fast as a limit allows, for at least a second. */
export function rateReached(limitPerSecond: number): (nowMs: number, count: number) => boolean {
  const readings: { readonly atMs: number; readonly count: number }[] = [];
  const leastPerSecond = share * slowestPerSecond(limitPerSecond);
  return (nowMs, count) => {
    readings.push({ atMs: nowMs, count });
    // The first one that stays is the last from before the window.
    while ((readings[1]?.atMs ?? nowMs) <= nowMs - windowMs) readings.shift();
    const [first] = readings;
    if (first === undefined || nowMs - first.atMs < windowMs) return false;
    return count - first.count >= (leastPerSecond * (nowMs - first.atMs)) / 1000;
  };
}
