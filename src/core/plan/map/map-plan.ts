import type { Config } from '../../model/config/config.ts';
import type { Cell } from '../../model/plan/cell.ts';
import { type Plan, planSchema } from '../../model/plan/plan.ts';
import type { Scenario } from '../../model/plan/scenario.ts';
import { dice } from '../../random/dice.ts';
import { hashOf } from '../../random/hash-of.ts';
import { candidateName, pairName } from '../candidate.ts';
import { specOf } from '../fault-spec-of.ts';
import { cellsOf } from './cells.ts';
import { ordered } from './ordered.ts';
import { severest } from './severest.ts';

const values = dice('map');

/**
 * Every fault on every target once, and then the drawn scenarios. Pure. The seed decides the order, and no value of a
 * fault, so that runs with different seeds can be compared.
 * @param coverage of an earlier result; decides the order
 * @param drawn the scenarios that a plan without a map would have; they get the numbers after those of the cells
 */
export function mapPlan(config: Config, seed: string, coverage: readonly Cell[], drawn: readonly Scenario[]): Plan {
  const cells = ordered(cellsOf(config), coverage, dice(seed).under('map'));
  const all = cells.map(({ candidate }, index): Scenario => {
    const id = `s${index + 1}`;
    return { id, faults: [specOf(severest(candidate), `${id}.f1`, undefined, values.under(candidateName(candidate)))] };
  });
  const scenarios = [...all, ...drawn.map((scenario, index) => renumbered(scenario, all.length + index + 1))];
  return {
    schema: planSchema,
    name: config.name,
    seed,
    scenarios,
    map: {
      coverage: digestOf(coverage),
      cells: cells.map(({ candidate, last, isNew }, index) => ({
        fault: candidate.fault.kind,
        on: candidate.target.name,
        scenario: all[index]?.id ?? null,
        last,
        ...(isNew && { isNew: true as const }),
      })),
    },
  };
}

const digestOf = (coverage: readonly Cell[]): string =>
  coverage.length === 0
    ? ''
    : hashOf(coverage.map((cell) => `${pairName(cell)} ${cell.last?.startedAt} ${cell.last?.outcome}`).join('\n')).toString(36);

const renumbered = ({ faults, ...scenario }: Scenario, number: number): Scenario => ({
  ...scenario,
  id: `s${number}`,
  faults: faults.map((spec, index) => ({ ...spec, id: `s${number}.f${index + 1}` })),
});
