import type { Scenario } from '../model/plan/scenario.ts';
import type { BreakingPointChange } from '../model/result/comparison.ts';
import type { BreakingPoint } from '../model/result/lesson.ts';
import type { Estimate, ScenarioResult } from '../model/result/result.ts';
import { valueOn } from '../shrink/axis-value.ts';
import { faultContent, scenarioContent } from './content.ts';

/**
 * How a breaking point moved between two decided runs; null if it is not known in both, or is of another parameter. A run that passed the scenario
 * also passes at every severity up to the drawn one.
 */
export function breakingPointChangeOf(here: ScenarioResult, there: ScenarioResult): BreakingPointChange | null {
  if (here.outcome === 'failed' && there.outcome === 'passed') return oneSidedChange(here, here, 'base');
  if (there.outcome === 'failed' && here.outcome === 'passed') return oneSidedChange(here, there, 'here');
  return here.edge === null || there.edge === null ? null : changeBetween([here, here.edge], [there, there.edge]);
}

type Searched = readonly [ScenarioResult, BreakingPoint];

function changeBetween([here, edge]: Searched, [there, base]: Searched): BreakingPointChange | null {
  const { fault, parameter, direction } = edge;
  if (parameter !== base.parameter || faultOfEdge(here, edge) !== faultOfEdge(there, base)) return null;
  const sameForm = restOf(here, edge) === restOf(there, base);
  const holds = edge.held === true ? 'here' : base.held === true ? 'base' : null;
  const moved = holds === null ? movedFrom(base.threshold, edge.threshold, direction) : movedPast(holds);
  return {
    fault,
    parameter,
    direction,
    here: edge.threshold,
    base: base.threshold,
    level: Math.min(edge.level, base.level),
    sameForm,
    cut: edge.cut || base.cut,
    ...(holds !== null && { holds }),
    moved: sameForm ? moved : 'not shown',
  };
}

/** One run failed the scenario and has a known breaking point, the other one passed it. */
function oneSidedChange(here: ScenarioResult, failed: ScenarioResult, holds: 'here' | 'base'): BreakingPointChange | null {
  const { edge } = failed;
  if (edge === null || edge.held === true) return null;
  const { parameter, direction, threshold, level, cut } = edge;
  const drawn = valueOn(drawnIn(failed), edge);
  const fault = here.faults.find(({ spec }) => faultContent(spec) === faultOfEdge(failed, edge))?.spec.id;
  if (drawn === undefined || fault === undefined) return null;
  const passed: Estimate = { value: drawn, low: drawn, high: drawn };
  const sides = holds === 'base' ? { here: threshold, base: passed } : { here: passed, base: threshold };
  return { fault, parameter, direction, ...sides, level, sameForm: true, cut, holds, moved: movedPast(holds) };
}

const movedPast = (holds: 'here' | 'base'): BreakingPointChange['moved'] => (holds === 'base' ? 'sooner' : 'later');

/** Overlapping or wide intervals do not show that the breaking point moved, even if their estimates differ. */
function movedFrom(base: Estimate | null, here: Estimate | null, direction: BreakingPoint['direction']): BreakingPointChange['moved'] {
  if (base === null || here === null) return 'not shown';
  const isLower = here.high < base.low;
  if (!isLower && here.low <= base.high) return 'not shown';
  return isLower === (direction === 'up') ? 'sooner' : 'later';
}

const faultOfEdge = ({ faults }: ScenarioResult, { fault }: BreakingPoint): string | undefined =>
  faults
    .map(({ spec }) => spec)
    .filter(({ id }) => id === fault)
    .map(faultContent)[0];

const drawnIn = ({ id, faults }: ScenarioResult): Scenario => ({ id, faults: faults.map(({ spec }) => spec) });

/** The content of the searched form without the varied parameter, to compare the rest. */
const restOf = (scenario: ScenarioResult, { fault, parameter, form }: BreakingPoint): string => {
  const { faults } = form ?? scenario.smallest?.scenario ?? drawnIn(scenario);
  return scenarioContent({
    faults: faults.map((spec) =>
      spec.id !== fault ? spec : parameter === 'lasts' ? { ...spec, lastsMs: 0 } : { ...spec, params: { ...spec.params, [parameter]: 0 } },
    ),
  });
};
