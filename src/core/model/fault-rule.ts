/** One line under `faults:`: a kind, where it may strike, and from what its parameters are drawn. */
export interface FaultRule {
  readonly fault: string;
  readonly on: readonly string[];
  readonly params: Readonly<Record<string, Domain>>;
  readonly lasts: Domain;
  readonly weight: number;
}

/** From what a value is drawn: an inclusive range (log-uniform when `log`), or alternatives. A fixed value has one alternative. */
export type Domain =
  | { readonly min: number; readonly max: number; readonly log: boolean; readonly whole: boolean }
  | { readonly oneOf: readonly (number | string)[] };
