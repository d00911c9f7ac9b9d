/** Rounded to so many significant digits (1..15). */
export const significant = (value: number, digits: number): number => Number(value.toPrecision(digits));
