/** Where an axis may end, as tenfolds: so that its middle is a round number too. */
const ends = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8] as const;

/** The next of these. `value` > 0. */
export function roundAbove(value: number, among: readonly number[] = ends): number {
  const ten = 10 ** Math.floor(Math.log10(value));
  return +((among.find((each) => each * ten >= value - 1e-9) ?? 10) * ten).toPrecision(6);
}
