import type { Config } from '../../model/config/config.ts';
import type { Lineage } from '../../model/plan/lineage.ts';
import { type Plan, planSchema } from '../../model/plan/plan.ts';
import type { Scenario } from '../../model/plan/scenario.ts';
import { dice } from '../../random/dice.ts';
import { hashOf } from '../../random/hash-of.ts';
import { type Candidate, candidateName, pairName } from '../candidate.ts';
import { specOf } from '../fault-spec-of.ts';
import { cellsOf } from './cells.ts';
import { hasFailed, ordered } from './ordered.ts';
import { severest } from './severest.ts';
import { takeoverPairs } from './takeover-pairs.ts';
import type { Memory } from './worth-combining.ts';

const values = dice('map');

/**
 * Every fault on every target once, and then the drawn scenarios. Pure. The seed decides the order, and no value of a
 * fault, so that runs with different seeds can be compared. Pairs of a target and the one that took over for it come after what failed.
 * @param memory of an earlier result; decides the order and the pairs
 * @param drawn the scenarios that a plan without a map would have; they get the numbers after those of the cells
 */
export function mapPlan(config: Config, seed: string, memory: Memory, drawn: readonly Scenario[]): Plan {
  const own = cellsOf(config);
  const cells = ordered(own, memory.coverage, dice(seed).under('map'));
  const failing = cells.filter(({ last }) => hasFailed(last)).length;
  const singles = cells.map(({ candidate }) => [candidate]);
  const pairs = config.plan.faults.max < 2 ? [] : takeoverPairs(own, memory, config.preview, values);
  const all = [...singles.slice(0, failing), ...pairs, ...singles.slice(failing)];
  const scenarios = all.map((together, index) => scenarioOf(together, `s${index + 1}`));
  const idOf = new Map(
    all.flatMap((together, index) => (together.length > 1 ? [] : together.map((one) => [one, `s${index + 1}`] as const))),
  );
  return {
    schema: planSchema,
    name: config.name,
    seed,
    scenarios: [...scenarios, ...drawn.map((scenario, index) => renumbered(scenario, scenarios.length + index + 1))],
    map: {
      coverage: digestOf(memory),
      cells: cells.map(({ candidate, last, isNew }) => ({
        fault: candidate.fault.kind,
        on: candidate.target.name,
        scenario: idOf.get(candidate) ?? null,
        last,
        ...(isNew && { isNew: true as const }),
      })),
    },
  };
}

/** All faults together, each with its most severe values. */
const scenarioOf = (together: readonly Candidate[], id: string): Scenario => ({
  id,
  faults: together.map((one, index) => specOf(severest(one), `${id}.f${index + 1}`, undefined, values.under(candidateName(one)))),
});

/** Empty: nothing is remembered. */
function digestOf({ coverage, lineage }: Memory): string {
  const cells = coverage.map((cell) => `${pairName(cell)} ${cell.last?.startedAt} ${cell.last?.outcome}`);
  const lines = [...cells, ...(lineage === undefined ? [] : linesOf(lineage))];
  return lines.length === 0 ? '' : hashOf(lines.join('\n')).toString(36);
}

const linesOf = ({ carried, takeovers }: Lineage): readonly string[] => [
  ...carried.map(({ target, checks }) => JSON.stringify([target, ...checks])),
  ...takeovers.map(({ fault, on, by, last }) => JSON.stringify([fault, on, by, last?.startedAt ?? '', last?.outcome ?? ''])),
];

const renumbered = ({ faults, ...scenario }: Scenario, number: number): Scenario => ({
  ...scenario,
  id: `s${number}`,
  faults: faults.map((spec, index) => ({ ...spec, id: `s${number}.f${index + 1}` })),
});
