import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { shareOf } from '../verdict/judge/recovery.ts';
import { claimsOf } from '../verdict/statistics/claims.ts';
import { ofMiss } from '../verdict/statistics/error-rates.ts';
import { samplesInOrder } from '../verdict/statistics/sequential.ts';

/** The short `before` phase of each scenario. The baseline and the end of the previous scenario show the steady state at length. */
const before = { leastMs: 2_000, mostMs: 10_000, samples: 20 };
/** A baseline that is undecided after this multiple of its duration will stay undecided. */
const baselineStretch = 3;

/** The time after which enough probes show the steady state, if all succeed, ms. */
export const steadyMs = (checks: readonly CheckSpec[]): number => longest(checks, () => ofMiss);

/** Like `steadyMs`, but after a fault: the second of the recovery is not known in advance, which needs more probes. */
export const steadyAgainMs = (checks: readonly CheckSpec[]): number =>
  longest(checks, ({ recoversMs }) => ofMiss * shareOf(false, recoversMs));

const longest = (checks: readonly CheckSpec[], missOf: (check: CheckSpec) => number): number =>
  Math.max(1_000, ...checks.map((check) => (mostNeeded(check, missOf(check)) / check.ratePerSecond) * 1000));

function mostNeeded(check: CheckSpec, miss: number): number {
  const none = { count: 1, bad: 0, timed: 1, over: () => 0 };
  return Math.max(0, ...claimsOf(check.steady, none).map(({ allowed }) => samplesInOrder(allowed, miss)));
}

/** How long faults must be in place until each check's `during` tolerance can be decided, if all probes succeed, ms. */
export function decidedMs(checks: readonly CheckSpec[]): number {
  return steadyMs(checks.map(({ during, ...check }) => ({ ...check, during, steady: during })));
}

/**
 * The time that an application gets to connect through the links of the gate, ms. Clients back off when a connection is refused: after a few
 * attempts the usual pause is at most 2 s (node-redis 2 s, ioredis 2 s, pg pool 1 s), so this allows two more attempts.
 */
export const connectMs = 5_000;

/** A control run copies the duration of its scenario up to this time, ms; beyond it, the time that decides every tolerance is enough. */
const longEnoughMs = 5_000;

/** The duration of a control run for this scenario, ms: as long as its faults, or as long as it takes to decide every check without them. */
export const controlMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  Math.min(lengthMs(scenario), Math.max(longEnoughMs, decidedMs(checks)));

/** From the first fault's start to the last one's end, ms. */
export const lengthMs = ({ faults }: Scenario): number => Math.max(0, ...faults.map(({ startMs, lastsMs }) => startMs + lastsMs));

/** The longest time that a probe can hang, ms: samples of a phase can arrive this much later. */
export const hangMs = (checks: readonly CheckSpec[]): number => Math.max(0, ...checks.map(({ timeoutMs }) => timeoutMs)) + 500;

/** The duration of `before`, long enough for a few probes of the slowest check, ms. */
export const lookBeforeMs = (checks: readonly CheckSpec[]): number =>
  Math.min(before.mostMs, Math.max(before.leastMs, ...checks.map(({ ratePerSecond }) => (before.samples / ratePerSecond) * 1000)));

/** The time limit of the baseline, ms. */
export const baselineMs = (checks: readonly CheckSpec[]): number => baselineStretch * steadyMs(checks) + hangMs(checks);

/** The longest duration of a scenario without problems, ms: before, during, after. */
export const scenarioMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  lookBeforeMs(checks) +
  lengthMs(scenario) +
  Math.max(0, ...checks.map(({ recoversMs }) => recoversMs)) +
  steadyAgainMs(checks) +
  hangMs(checks);

/** The usual duration of a scenario, if the preview recovers immediately, ms. */
export const usualMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  lookBeforeMs(checks) + lengthMs(scenario) + steadyAgainMs(checks);
