/** Limits of one run's waits, ms. */
export const waitLimits = {
  /** After a scenario that did not recover: how often the steady state is looked for again, and the pause between. */
  settleTries: 3,
  settleMs: 3_000,
  warmUpMs: 60_000,
  prepareMs: 5_000,
  applyMs: 5_000,
  feltMs: 2_000,
  undoMs: 2_000,
  goneMs: 2_000,
  /** How much longer than allowed a recovery is watched, at most. */
  latenessMs: 30_000,
  backPollMs: 500,
  /** How often the recovery is looked at. */
  lookMs: 200,
  restartMs: 60_000,
  /** Targets' own counters are looked at as often. */
  observeMs: 1_000,
  readBackMs: 40_000,
  /** Troubles of the gate are asked for as often. */
  troubleMs: 1_000,
  lagMs: 250,
} as const;
