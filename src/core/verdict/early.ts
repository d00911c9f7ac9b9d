import type { FaultResult, ScenarioResult } from '../model/result/result.ts';

/** When the first fault of the scenario was injected, ms of the run clock; the start of the scenario if none was. */
export function faultMs({ faults, startMs }: ScenarioResult): number {
  const starts = numbers(faults.map(({ appliedMs, requestedMs }) => appliedMs ?? requestedMs));
  return starts.length === 0 ? startMs : Math.min(...starts);
}

/** When the removal of the last injected fault was confirmed; null if one was not confirmed. */
export function goneMs({ faults }: ScenarioResult): number | null {
  const applied = faults.filter(({ appliedMs }) => appliedMs !== null);
  const seen = numbers(applied.map((fault) => fault.goneMs));
  return seen.length === applied.length && seen.length > 0 ? Math.max(...seen) : null;
}

/** Whether its faults were removed before their time, because it could no longer pass. */
export const isEarly = (scenario: ScenarioResult): boolean => scenario.faults.some((fault) => wasRemovedEarly(fault, scenario));

/** The same of one of its faults. */
export const wasRemovedEarly = ({ appliedMs, removedMs, spec }: FaultResult, { decidedMs }: ScenarioResult): boolean =>
  decidedMs !== undefined && appliedMs !== null && removedMs !== null && removedMs >= decidedMs && removedMs < appliedMs + spec.lastsMs;

/** When the early removal of the faults was confirmed, ms from the first fault; null: they were not removed early. */
export function earlyMs(scenario: ScenarioResult): number | null {
  const endMs = goneMs(scenario);
  return isEarly(scenario) && endMs !== null ? endMs - faultMs(scenario) : null;
}

const numbers = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);
