/** Whether the requests of a check use a link, as learned before any fault. A pair that could not be decided has no entry. */
export interface LinkNeed {
  readonly check: string;
  readonly link: string;
  readonly needed: boolean;
  /** The requests of the check from which this was learned. */
  readonly requests: number;
}
