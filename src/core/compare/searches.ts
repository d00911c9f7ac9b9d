import type { ScenarioResult } from '../model/result/result.ts';

/** Which breaking points two alternating runs of one plan search. */
export interface Searches {
  /** Failed on the change: minimal scenario, breaking point and single faults are searched there. */
  readonly change: readonly ScenarioResult[];
  /** Ids of those among them that failed on the base as well: there the breaking point of the same parameter of the same scenario is searched. */
  readonly both: ReadonlySet<string>;
  /** Failed on the base and passed on the change: searched on the base, as drawn. */
  readonly base: readonly ScenarioResult[];
}

/**
 * A side that passed a scenario needs no search: it passes at the drawn severity. `base: null`: its outcomes are not known. Scenarios are
 * matched by their ids, because both runs have one plan.
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

/** For scenarios with the same faults on the same targets and the same failure one search is enough. */
function distinctFailures(results: readonly ScenarioResult[]): readonly ScenarioResult[] {
  const keyOf = ({ faults, tries }: ScenarioResult) =>
    JSON.stringify([faults.map(({ spec }) => [spec.fault, spec.on]).sort(), [...(tries[0]?.fingerprints ?? [])].sort()]);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  return [...new Map(failed.toReversed().map((result) => [keyOf(result), result])).values()].reverse();
}
