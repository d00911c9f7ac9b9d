import type { EdgeChange } from '../model/comparison.ts';
import type { Edge } from '../model/lesson.ts';
import type { Estimate, ScenarioResult } from '../model/result.ts';
import type { Scenario } from '../model/scenario.ts';
import { faultContent, scenarioContent } from './content.ts';

/** How a breaking point moved; null where it is not known in both runs, or is one of another strength. */
export function edgeChangeOf(here: ScenarioResult, there: ScenarioResult): EdgeChange | null {
  if (here.edge === null || there.edge === null) return null;
  const { fault, parameter, direction } = here.edge;
  const isSame = parameter === there.edge.parameter && struckBy(here, here.edge) === struckBy(there, there.edge);
  if (!isSame) return null;
  const sameForm = restOf(here, here.edge) === restOf(there, there.edge);
  const cut = here.edge.cut || there.edge.cut;
  return {
    fault,
    parameter,
    direction,
    here: here.edge.threshold,
    base: there.edge.threshold,
    level: Math.min(here.edge.level, there.edge.level),
    sameForm,
    cut,
    moved: sameForm && !cut ? movedFrom(there.edge.threshold, here.edge.threshold, direction) : 'not shown',
  };
}

/** Intervals that overlap do not show a move, whatever their middles say. */
function movedFrom(base: Estimate, here: Estimate, direction: Edge['direction']): EdgeChange['moved'] {
  const isLower = here.high < base.low;
  if (!isLower && here.low <= base.high) return 'not shown';
  return isLower === (direction === 'up') ? 'sooner' : 'later';
}

const struckBy = ({ faults }: ScenarioResult, { fault }: Edge): string | undefined =>
  faults
    .map(({ spec }) => spec)
    .filter(({ id }) => id === fault)
    .map(faultContent)[0];

/** Everything in which the two breaking points could differ but the strength itself. */
const restOf = ({ faults, smallest }: ScenarioResult, { fault, parameter }: Edge): string => {
  const form: Pick<Scenario, 'faults'> = smallest?.scenario ?? { faults: faults.map(({ spec }) => spec) };
  return scenarioContent({
    faults: form.faults.map((spec) =>
      spec.id !== fault ? spec : parameter === 'lasts' ? { ...spec, lastsMs: 0 } : { ...spec, params: { ...spec.params, [parameter]: 0 } },
    ),
  });
};
