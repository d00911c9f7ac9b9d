import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';

/** Each fault alone, from the start; none when there is only one. They are also what tells whether several are needed together. */
export const aloneTrials = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.length < 2 ? [] : scenario.faults.map((spec) => ({ ...scenario, faults: [{ ...spec, startMs: 0 }] }));

/** Everything but one, for each of them; the first of those that are left begins at once. */
export const withoutOne = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.length < 2
    ? []
    : scenario.faults.map((left) => ({ ...scenario, faults: fromStart(scenario.faults.filter((spec) => spec !== left)) }));

/** All of them begin at once. */
export const startedTogether = (scenario: Scenario): Scenario => ({
  ...scenario,
  faults: scenario.faults.map((spec) => ({ ...spec, startMs: 0 })),
});

function fromStart(faults: readonly FaultSpec[]): readonly FaultSpec[] {
  const firstMs = Math.min(...faults.map(({ startMs }) => startMs));
  return faults.map((spec) => ({ ...spec, startMs: spec.startMs - firstMs }));
}
