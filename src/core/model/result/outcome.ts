/** The outcomes of a scenario, from best to worst; the worst wins. */
export const outcomes = ['passed', 'inconclusive', 'flaky', 'failed', 'unrestored'] as const;
export type Outcome = (typeof outcomes)[number];

/** The worst of the given outcomes; `inconclusive` for an empty list, because it shows nothing. */
export const worst = (all: readonly Outcome[]): Outcome =>
  all.reduce<Outcome | null>((a, b) => (a !== null && outcomes.indexOf(a) >= outcomes.indexOf(b) ? a : b), null) ?? 'inconclusive';

/** The verdicts of a run with their exit codes (docs/cli.md). */
export const exitCodes = {
  passed: 0,
  failed: 1,
  invalid: 2,
  unhealthy: 3,
  inconclusive: 4,
  error: 5,
  unrestored: 6,
  refused: 7,
  cancelled: 130,
} as const;
export type RunVerdict = keyof typeof exitCodes;
