import type { CheckSpec } from '../core/model/check-spec.ts';
import { claimsOf } from '../core/verdict/claims.ts';
import { samplesNeeded } from '../core/verdict/confidence.ts';

/** Limits of one run's waits, ms. */
export const pace = {
  /** A look before each scenario; the steady state at length is shown by the baseline and by the end of the scenario before. */
  beforeMs: 2_000,
  beforeSamples: 20,
  /** A baseline that has not decided by this many times its length never will. */
  baselineStretch: 3,
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
  /** Troubles of the gate are asked for as often. */
  troubleMs: 1_000,
  lagMs: 250,
} as const;

/** How long it takes until steady state can be shown on enough probes, when all is well, ms. */
export function steadyMs(checks: readonly CheckSpec[]): number {
  return Math.max(1_000, ...checks.map((check) => (mostNeeded(check) / check.ratePerSecond) * 1000));
}

function mostNeeded(check: CheckSpec): number {
  const none = { count: 1, bad: 0, timed: 1, over: () => 0 };
  return Math.max(0, ...claimsOf(check.steady, none).map(({ allowed }) => samplesNeeded(allowed)));
}

/** The longest that a probe can hang: until then the samples of a phase may still come in. */
export const hangMs = (checks: readonly CheckSpec[]): number => Math.max(0, ...checks.map(({ timeoutMs }) => timeoutMs)) + 500;

/** A look before the faults, long enough for a few probes of the slowest check. */
export const lookBeforeMs = (checks: readonly CheckSpec[]): number =>
  Math.min(10_000, Math.max(pace.beforeMs, ...checks.map(({ ratePerSecond }) => (pace.beforeSamples / ratePerSecond) * 1000)));
