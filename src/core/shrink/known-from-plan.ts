import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { ScenarioResult } from '../model/result/result.ts';
import { failsTheSame } from './same-failure.ts';
import type { Strength } from './strength.ts';
import type { TrialResult } from './walk.ts';

/**
 * What the plan's other scenarios imply for a failing one: those that passed, and those that failed in the same way. Their faults get the
 * ids that the same fault on the same target has in `about`, so that they can be compared with its variants. A scenario that passed is
 * assumed to pass for longer as well: it lasted long enough for a conclusive result, and the search for a breaking point allows for wrong
 * results.
 */
export const knownFromPlan = (
  about: Scenario,
  fingerprints: readonly string[],
  { parameter }: Pick<Strength, 'parameter'>,
  results: readonly ScenarioResult[],
): readonly TrialResult[] =>
  results.flatMap(({ id, outcome, faults, tries }): readonly TrialResult[] => {
    const same = outcome === 'failed' && failsTheSame(fingerprints, tries) === true;
    if (id === about.id || (outcome !== 'passed' && !same)) return [];
    const specs = faults.map(({ spec }) => spec);
    return [{ scenario: { id, faults: renamed(specs, about, !same && parameter !== 'lasts') }, same }];
  });

/** Each fault of `about` is matched at most once. */
function renamed(specs: readonly FaultSpec[], about: Scenario, longer: boolean): readonly FaultSpec[] {
  const left = [...about.faults];
  return specs.map((spec) => {
    const at = left.findIndex(({ fault, on }) => fault === spec.fault && on === spec.on);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    if (known === undefined) return spec;
    return { ...spec, id: known.id, lastsMs: longer ? Math.max(spec.lastsMs, known.lastsMs) : spec.lastsMs };
  });
}
