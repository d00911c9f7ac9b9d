import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Plan } from '../model/plan/plan.ts';
import { pairName } from './candidate.ts';

/** Faults of the config that no scenario of the plan contains, as `latency on api-to-cache`; a run of the plan shows nothing about them. */
export function undrawn({ scenarios }: Pick<Plan, 'scenarios'>, faults: readonly Pick<FaultRule, 'fault' | 'on'>[]): readonly string[] {
  const drawn = new Set(scenarios.flatMap((scenario) => scenario.faults.map(pairName)));
  const all = faults.flatMap(({ fault, on }) => on.map((target) => pairName({ fault, on: target })));
  return [...new Set(all)].filter((one) => !drawn.has(one));
}

const mostNamed = 20;

/** A sentence without its full stop; `null` when every fault was drawn. */
export function undrawnText(plan: Pick<Plan, 'scenarios' | 'map'>, faults: readonly Pick<FaultRule, 'fault' | 'on'>[]): string | null {
  const names = undrawn(plan, faults);
  if (names.length === 0) return null;
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
  const why = plan.map === undefined ? 'this seed draws no scenario with' : 'the budget has no time for';
  return `${why} ${names.slice(0, mostNamed).join(', ')}${more}: nothing is shown about ${names.length === 1 ? 'it' : 'them'}`;
}
