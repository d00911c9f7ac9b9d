import { plainDecimal } from '../../quantity/plain-decimal.ts';

/**
 * A duration as Go writes it, with one unit, because the schema of NetworkChaos takes no more than one. Whole microseconds: `1500us`, `300ms`.
 * @param ms at least 0
 */
export function goDuration(ms: number): string {
  const microseconds = Math.round(ms * 1000);
  if (microseconds % 1_000_000 === 0) return `${microseconds / 1_000_000}s`;
  return microseconds % 1000 === 0 ? `${microseconds / 1000}ms` : `${microseconds}us`;
}

/** The percentage of a share (0..1), to a ten-thousandth of one percent, as the text that NetworkChaos takes: `12.5`. */
export const percentText = (share: number): string => plainDecimal(Math.round(share * 1e6) / 1e6, 2);
