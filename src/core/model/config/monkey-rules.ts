/** `plan.mode: monkey`: terminations at random moments of the run, instead of a fixed number of scenarios. */
export interface MonkeyRules {
  /** In each round, above 0 and at most 1. */
  readonly probability: number;
  /** Length of a round, ms. */
  readonly everyMs: number;
  /** How many rounds fit into the budget; 0: not even one does. */
  readonly rounds: number;
  /** The check whose failure ends the terminations; `null`: none. */
  readonly stopWhen: string | null;
}
