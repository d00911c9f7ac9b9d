/** A known failure that is accepted for a while: one entry of `accept` in a config. */
export interface Acceptance {
  /** 8 hexadecimal digits, see `core/verdict/failure-fingerprint`. */
  readonly finding: string;
  /** `2027-03-01`: the last day on which it is accepted, in UTC. */
  readonly until: string;
  readonly why: string;
}
