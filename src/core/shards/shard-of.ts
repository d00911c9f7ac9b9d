import { slowestStepsMs } from '../budget/needs.ts';
import { usualMs } from '../budget/times.ts';
import type { Config } from '../model/config/config.ts';
import { GateFailure } from '../model/failure.ts';
import type { Plan } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import type { Shard } from '../model/plan/shard.ts';
import { stringifyPlan } from '../plan/stringify.ts';
import { hashOf } from '../random/hash-of.ts';

/** What decides how long a scenario takes. */
type Timing = Pick<Config, 'checks' | 'targets'>;

/**
 * One part of a plan. Each scenario is in exactly one part, in the order of the plan, and the parts take about the same time. Pure: every machine that
 * draws the same plan gets the same parts.
 * @throws GateFailure PLAN_INVALID if the plan cannot be split, or has fewer scenarios than parts
 */
export function shardOf(plan: Plan, { index, of }: Shard, timing: Timing): Plan {
  if (plan.shard !== undefined) throw invalid('this plan is already one part of another', 'split the whole plan');
  if (plan.scenarios.some(({ atMs }) => atMs !== undefined))
    throw invalid('a plan with `mode: monkey` has one timeline, which cannot be split', 'leave out the shard');
  const { scenarios } = plan;
  if (scenarios.length < of)
    throw invalid(
      `the plan has ${scenarios.length} of at least ${of} scenarios, so a shard would be empty`,
      'use fewer shards, or draw more scenarios',
    );
  const places = dealt(scenarios, of, timing)[index - 1] ?? [];
  const mine = places.flatMap((place) => scenarios[place] ?? []);
  const shard = { index, of, plan: hashOf(stringifyPlan(plan)).toString(36), scenarios: scenarios.length, places };
  return { ...plan, scenarios: mine, shard };
}

/** The longest scenario first, each to the part that is done first (Graham 1969): no part is longer than 4/3 of the best split. */
function dealt(scenarios: readonly Scenario[], of: number, { checks, targets }: Timing): readonly (readonly number[])[] {
  const named = new Map(targets.map((target) => [target.name, target]));
  const struck = ({ faults }: Scenario) => faults.flatMap(({ on }) => named.get(on) ?? []);
  const times = scenarios.map((scenario) => usualMs(checks, scenario) + slowestStepsMs(struck(scenario), scenario));
  const hands = Array.from({ length: of }, (_, hand) => ({ hand, totalMs: 0, places: [] as number[] }));
  const longestFirst = [...times.keys()].toSorted((a, b) => (times[b] ?? 0) - (times[a] ?? 0) || a - b);
  for (const place of longestFirst) {
    const shortest = hands.reduce((least, one) => (one.totalMs < least.totalMs ? one : least));
    shortest.totalMs += times[place] ?? 0;
    shortest.places.push(place);
  }
  return hands.map(({ places }) => places.toSorted((a, b) => a - b));
}

const invalid = (message: string, hint: string): GateFailure => new GateFailure('PLAN_INVALID', message, { hint });
