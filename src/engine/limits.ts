/** Time limits for the waits of one run, in ms. */
export const waitLimits = {
  /** After a scenario that did not recover: how often the baseline is repeated, and the pause between two attempts. */
  settleTries: 3,
  settleMs: 3_000,
  warmUpMs: 60_000,
  /** To learn which check needs which link: at most this time, and at most this share of the budget. */
  learnMs: 8_000,
  learnShare: 0.02,
  /** The last look at connections takes at most this time. */
  seeEdgesMs: 2_000,
  prepareMs: 5_000,
  applyMs: 5_000,
  observeEffectMs: 2_000,
  undoMs: 2_000,
  verifyRemovedMs: 2_000,
  /** How much longer than allowed a recovery is watched, at most. */
  latenessMs: 30_000,
  /**
   * How long the first scenario of a run that does not recover is watched, at most, and the share of the time left that it may take. Proxies
   * keep an upstream out of use for 10 s to 60 s by default (nginx `fail_timeout`, Apache httpd `retry`), circuit breakers for 30 s.
   */
  longWatchMs: 65_000,
  longWatchShare: 0.25,
  runningPollMs: 500,
  /** How often the checks look for recovery. */
  lookMs: 200,
  restartMs: 60_000,
  /** How often the targets' own counters are read. */
  observeMs: 1_000,
  readBackMs: 40_000,
  /** How often the gate checks itself for delays and errors. */
  troubleMs: 1_000,
  lagMs: 250,
} as const;
