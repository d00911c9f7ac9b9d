/** A known failure that may stay open for a while: one entry of `accept` in a config. */
export interface Acceptance {
  /** 8 hexadecimal digits, see `core/verdict/failure-fingerprint`. */
  readonly finding: string;
  /** `2027-03-01`: the last day, in UTC, on which it counts. */
  readonly until: string;
  readonly why: string;
}
