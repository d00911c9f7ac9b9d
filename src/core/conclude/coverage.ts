import type { Cell, CellRun } from '../model/plan/cell.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';

/** Adds to the result of a plan with `mode: map` what is known of each cell after this run. */
export function withCoverage(result: Result, plan: Pick<Plan, 'map'> | null): Result {
  if (plan?.map === undefined) return result;
  const ran = new Map(result.scenarios.map((scenario) => [scenario.id, scenario]));
  const after = (cell: Cell): Cell => {
    const scenario = cell.scenario === null ? undefined : ran.get(cell.scenario);
    return scenario === undefined ? { ...cell, scenario: null } : { ...cell, last: latest(cell.last, scenario, result) };
  };
  return { ...result, coverage: plan.map.cells.map(after) };
}

const isDecided = ({ outcome }: Pick<CellRun, 'outcome'>): boolean => outcome !== 'inconclusive' && outcome !== 'unrestored';

/** A run that decided nothing does not replace one that did: a failure stays known until the cell passes. */
export function latest(before: CellRun | null, { outcome }: ScenarioResult, { run }: Pick<Result, 'run'>): CellRun {
  if (before !== null && isDecided(before) && !isDecided({ outcome })) return before;
  return { startedAt: run.startedAt, run: run.id, commit: run.commit, outcome };
}
