import type { ScenarioResult } from '../model/result/result.ts';

/** The scenarios whose breaking points two alternating runs of one plan search for. */
export interface Searches {
  /** Failed on the change, which runs the full analysis of failures. */
  readonly change: readonly ScenarioResult[];
  /** Ids of those that failed on the base as well, which searches the same parameter of the same form. */
  readonly both: ReadonlySet<string>;
  /** Failed on the base and passed on the change: the base searches them as drawn. */
  readonly base: readonly ScenarioResult[];
}

/**
 * A side that passed a scenario needs no search, because it passes at the drawn severity. Both runs have the same plan, so ids match scenarios.
 * @param base null: the outcomes of the base are unknown
 */
export function searchesOf(change: readonly ScenarioResult[], base: readonly ScenarioResult[] | null): Searches {
  const outcomes = { change: outcomesIn(change), base: outcomesIn(base ?? []) };
  const failed = distinctFailures(change);
  return {
    change: failed,
    both: new Set(failed.map(({ id }) => id).filter((id) => outcomes.base.get(id) === 'failed')),
    base: distinctFailures((base ?? []).filter(({ id }) => outcomes.change.get(id) === 'passed')),
  };
}

const outcomesIn = (results: readonly ScenarioResult[]) => new Map(results.map(({ id, outcome }) => [id, outcome]));

/** One search is enough for scenarios with the same faults, targets and failures. */
function distinctFailures(results: readonly ScenarioResult[]): readonly ScenarioResult[] {
  const keyOf = ({ faults, tries }: ScenarioResult) =>
    JSON.stringify([faults.map(({ spec }) => [spec.fault, spec.on]).sort(), [...(tries[0]?.fingerprints ?? [])].sort()]);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  return [...new Map(failed.toReversed().map((result) => [keyOf(result), result])).values()].reverse();
}
