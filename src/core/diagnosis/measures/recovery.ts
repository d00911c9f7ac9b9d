import type { ScenarioResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { failedFindings } from './checks.ts';
import { trackOf } from './counters.ts';
import { metFaults } from './faults.ts';

type Second = ScenarioResult['series'][number];

/** When a check recovered, ms after the last fault was removed; null: it did not recover while it was watched. */
export const recoveredMs = ({ scenario }: FailureEvidence, check: string): number | null =>
  scenario.recovery.find((one) => one.check === check)?.recoveredMs ?? null;

/** The recovery time that the config allows, ms. */
export const allowedMs = ({ scenario }: FailureEvidence, check: string): number =>
  scenario.recovery.find((one) => one.check === check)?.limitMs ?? Number.POSITIVE_INFINITY;

/** How long the checks were watched after the last fault, ms. */
export const watchedMs = ({ scenario: { after } }: FailureEvidence): number =>
  after === null ? 0 : Math.max(0, after.endMs - after.startMs);

/** Was the removal of every fault verified? Then failures that continue are not caused by a fault that is still in place. */
export const isUndone = (of: FailureEvidence): boolean =>
  of.scenario.after !== null && metFaults(of).every(({ gone }) => gone?.ok === true);

/** Were all faults removed, and is every target running again? */
export const isAllClear = (of: FailureEvidence): boolean => isUndone(of) && failedFindings(of, 'back').length === 0;

/** Is a process that a fault ended running again, ready or not? null: its processes were not counted. */
export function isRunningAgain(of: FailureEvidence, target: string): boolean | null {
  const [before, after] = [trackOf(of, target, 'before', 'processes'), trackOf(of, target, 'after', 'processes')];
  return before === null || after === null ? null : after.last > 0 && after.last >= before.last;
}

/** The per-second numbers of one check in one phase. */
export const secondsOf = ({ scenario }: FailureEvidence, check: string, phase: Second['phase']): readonly Second[] =>
  scenario.series.filter((one) => one.check === check && one.phase === phase);

/** Did most probes fail second after second until the check recovered, and not only a few? The shares of 50 % and 70 % were chosen by judgement, not fitted. */
export function isWall(of: FailureEvidence, check: string): boolean {
  const untilMs = (of.scenario.after?.startMs ?? 0) + (recoveredMs(of, check) ?? Number.POSITIVE_INFINITY);
  const waiting = secondsOf(of, check, 'after').filter(({ second, count }) => count > 0 && second * 1000 < untilMs);
  return waiting.length > 0 && waiting.filter(({ bad, count }) => bad >= count / 2).length >= waiting.length * 0.7;
}
