/** Rounds to this number of significant digits (1..15). */
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
