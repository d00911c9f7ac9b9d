import type { FaultResult, ScenarioResult } from '../model/result/result.ts';

/** When the scenario's first fault was injected, in ms of the run clock; the scenario's start if none was. */
export function faultMs({ faults, startMs }: ScenarioResult): number {
  const starts = numbers(faults.map(({ appliedMs, requestedMs }) => appliedMs ?? requestedMs));
  return starts.length === 0 ? startMs : Math.min(...starts);
}

/** When the last injected fault was verified as removed; null if the removal of one was not verified. */
export function goneMs({ faults }: ScenarioResult): number | null {
  const applied = faults.filter(({ appliedMs }) => appliedMs !== null);
  const seen = numbers(applied.map((fault) => fault.goneMs));
  return seen.length === applied.length && seen.length > 0 ? Math.max(...seen) : null;
}

/** Were faults removed before their time because the scenario could no longer pass? */
export const isEarly = (scenario: ScenarioResult): boolean => scenario.faults.some((fault) => wasRemovedEarly(fault, scenario));

/** Was this fault removed before its time because the scenario could no longer pass? */
export const wasRemovedEarly = ({ appliedMs, removedMs, spec }: FaultResult, { decidedMs }: ScenarioResult): boolean =>
  decidedMs !== undefined && appliedMs !== null && removedMs !== null && removedMs >= decidedMs && removedMs < appliedMs + spec.lastsMs;

/** When the last fault was verified as removed, in ms from the first fault; null: the faults were not removed early. */
export function earlyMs(scenario: ScenarioResult): number | null {
  const endMs = goneMs(scenario);
  return isEarly(scenario) && endMs !== null ? endMs - faultMs(scenario) : null;
}

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
