/**
 * Values that only a run can resolve, by parameter: each is a fraction (0 ≤ value < 1) of what the run measures. A resolved value stands in the fault's
 * parameters, so that a replay takes it from there.
 */
export type Fractions = Readonly<Record<string, number>>;
