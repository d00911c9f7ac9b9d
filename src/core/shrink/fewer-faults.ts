import type { FaultSpec } from '../model/plan/fault-spec.ts';
import type { Scenario } from '../model/plan/scenario.ts';

/** Each fault alone, from the start; none when there is only one fault. They also show whether several faults are needed together. */
export const aloneTrials = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.length < 2 ? [] : scenario.faults.map((spec) => ({ ...scenario, faults: [{ ...spec, startMs: 0 }] }));

/** The scenario without one of its faults, for each of them; the first remaining fault starts immediately. */
export const withoutOne = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.length < 2
    ? []
    : scenario.faults.map((left) => ({ ...scenario, faults: fromStart(scenario.faults.filter((spec) => spec !== left)) }));

/** The scenario with all faults starting immediately. */
export const startedTogether = (scenario: Scenario): Scenario => ({
  ...scenario,
  faults: scenario.faults.map((spec) => ({ ...spec, startMs: 0 })),
});

function fromStart(faults: readonly FaultSpec[]): readonly FaultSpec[] {
  const firstMs = Math.min(...faults.map(({ startMs }) => startMs));
  return faults.map((spec) => ({ ...spec, startMs: spec.startMs - firstMs }));
}

/** With each fault that struck several replicas on one of them, and then on half of them. */
export const onFewerReplicas = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.flatMap(({ id, worker }) => {
    if (worker === undefined || worker.also === undefined || worker.also.length === 0) return [];
    const { share: _, also, ...one } = worker;
    const half = also.slice(0, Math.floor(also.length / 2));
    const choices = half.length === 0 ? [one] : [one, { ...worker, also: half }];
    return choices.map((choice) => ({
      ...scenario,
      faults: scenario.faults.map((spec) => (spec.id === id ? { ...spec, worker: choice } : spec)),
    }));
  });
