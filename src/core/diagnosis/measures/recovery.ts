import type { ScenarioResult } from '../../model/result/result.ts';
import type { FailureEvidence } from '../evidence.ts';
import { brokenBy } from './checks.ts';
import { trackOf } from './counters.ts';
import { metFaults } from './faults.ts';

type Second = ScenarioResult['series'][number];

/** When a check held again after the last fault was gone, ms; null: not as long as it was watched. */
export const recoveredMs = ({ scenario }: FailureEvidence, check: string): number | null =>
  scenario.recovery.find((one) => one.check === check)?.recoveredMs ?? null;

/** Steady again within this, the config says. */
export const allowedMs = ({ scenario }: FailureEvidence, check: string): number =>
  scenario.recovery.find((one) => one.check === check)?.limitMs ?? Number.POSITIVE_INFINITY;

/** How long it was watched after the last fault. */
export const watchedMs = ({ scenario: { after } }: FailureEvidence): number =>
  after === null ? 0 : Math.max(0, after.endMs - after.startMs);

/** Everything was seen to be taken out again: what is still broken has no fault left to wait for. */
export const isUndone = (of: FailureEvidence): boolean =>
  of.scenario.after !== null && metFaults(of).every(({ gone }) => gone?.ok === true);

/** And no target is missing either. */
export const isAllClear = (of: FailureEvidence): boolean => isUndone(of) && brokenBy(of, 'back').length === 0;

/** A process that was ended runs again, whether or not it is ready; null: nobody counted. */
export function isRunningAgain(of: FailureEvidence, target: string): boolean | null {
  const [before, after] = [trackOf(of, target, 'before', 'processes'), trackOf(of, target, 'after', 'processes')];
  return before === null || after === null ? null : after.last > 0 && after.last >= before.last;
}

/** The seconds of one check in one phase. */
export const secondsOf = ({ scenario }: FailureEvidence, check: string, phase: Second['phase']): readonly Second[] =>
  scenario.series.filter((one) => one.check === check && one.phase === phase);

/** Was it broken like a wall, second after second, and not only with a few stragglers? Over the seconds until it held again. */
export function isWall(of: FailureEvidence, check: string): boolean {
  const untilMs = (of.scenario.after?.startMs ?? 0) + (recoveredMs(of, check) ?? Number.POSITIVE_INFINITY);
  const waiting = secondsOf(of, check, 'after').filter(({ second, count }) => count > 0 && second * 1000 < untilMs);
  return waiting.length > 0 && waiting.filter(({ bad, count }) => bad >= count / 2).length >= waiting.length * 0.7;
}
