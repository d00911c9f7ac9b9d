import type { CheckSpec } from '../model/config/check-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { shareOf } from '../verdict/judge/recovery.ts';
import { claimsOf } from '../verdict/statistics/claims.ts';
import { ofMiss } from '../verdict/statistics/error-rates.ts';
import { samplesInOrder } from '../verdict/statistics/sequential.ts';

/** A look before each scenario; the steady state at length is shown by the baseline and by the end of the scenario before. */
const before = { leastMs: 2_000, mostMs: 10_000, samples: 20 };
/** A baseline that has not decided by this many times its length never will. */
const baselineStretch = 3;

/** How long it takes until steady state can be shown on enough probes, when all is well, ms. */
export const steadyMs = (checks: readonly CheckSpec[]): number => longest(checks, () => ofMiss);

/** The same after a fault, when it holds again at some second that nobody knew before. */
export const steadyAgainMs = (checks: readonly CheckSpec[]): number =>
  longest(checks, ({ recoversMs }) => ofMiss * shareOf(false, recoversMs));

const longest = (checks: readonly CheckSpec[], missOf: (check: CheckSpec) => number): number =>
  Math.max(1_000, ...checks.map((check) => (mostNeeded(check, missOf(check)) / check.ratePerSecond) * 1000));

function mostNeeded(check: CheckSpec, miss: number): number {
  const none = { count: 1, bad: 0, timed: 1, over: () => 0 };
  return Math.max(0, ...claimsOf(check.steady, none).map(({ allowed }) => samplesInOrder(allowed, miss)));
}

/** How long faults must be in place until every check's tolerance of them can be decided, when all is well, ms. */
export function decidedMs(checks: readonly CheckSpec[]): number {
  return steadyMs(checks.map(({ during, ...check }) => ({ ...check, during, steady: during })));
}

/** A control of a short scenario is as long as that; a longer one would not see more than decides every tolerance. */
const longEnoughMs = 5_000;

/** How long a control of this scenario takes, ms: as long as its faults, or as long as shows whether a check holds without them. */
export const controlMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  Math.min(lengthMs(scenario), Math.max(longEnoughMs, decidedMs(checks)));

/** From the first fault's start to the last one's end, ms. */
export const lengthMs = ({ faults }: Scenario): number => Math.max(0, ...faults.map(({ startMs, lastsMs }) => startMs + lastsMs));

/** The longest that a probe can hang: until then the samples of a phase may still come in. */
export const hangMs = (checks: readonly CheckSpec[]): number => Math.max(0, ...checks.map(({ timeoutMs }) => timeoutMs)) + 500;

/** A look before the faults, long enough for a few probes of the slowest check. */
export const lookBeforeMs = (checks: readonly CheckSpec[]): number =>
  Math.min(before.mostMs, Math.max(before.leastMs, ...checks.map(({ ratePerSecond }) => (before.samples / ratePerSecond) * 1000)));

/** So long the baseline is looked for, at most. */
export const baselineMs = (checks: readonly CheckSpec[]): number => baselineStretch * steadyMs(checks) + hangMs(checks);

/** One scenario at the most, when nothing goes wrong: before, during, after. */
export const scenarioMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  lookBeforeMs(checks) +
  lengthMs(scenario) +
  Math.max(0, ...checks.map(({ recoversMs }) => recoversMs)) +
  steadyAgainMs(checks) +
  hangMs(checks);

/** One scenario when all goes well and the preview recovers at once, ms: what a person would expect to wait. */
export const usualMs = (checks: readonly CheckSpec[], scenario: Scenario): number =>
  lookBeforeMs(checks) + lengthMs(scenario) + steadyAgainMs(checks);
