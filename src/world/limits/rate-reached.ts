/** Shorter than that, one burst would look like a rate. */
const windowMs = 1_000;
/** The kernel lets through a little less than the limit, and readings come late. */
const share = 0.8;

/** Takes readings of a counter and says whether it has grown as fast as a limit allows, for at least a second. */
export function rateReached(ratePerSecond: number): (nowMs: number, count: number) => boolean {
  const readings: { readonly atMs: number; readonly count: number }[] = [];
  return (nowMs, count) => {
    readings.push({ atMs: nowMs, count });
    // The first one that stays is the last from before the window.
    while ((readings[1]?.atMs ?? nowMs) <= nowMs - windowMs) readings.shift();
    const [first] = readings;
    if (first === undefined || nowMs - first.atMs < windowMs) return false;
    return count - first.count >= (share * ratePerSecond * (nowMs - first.atMs)) / 1000;
  };
}
