import { controlled } from '../budget/needs.ts';
import { baselineMs, controlMs, scenarioMs } from '../budget/times.ts';
import type { Config } from '../model/config/config.ts';
import type { MonkeyRules } from '../model/config/monkey-rules.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { dice } from '../random/dice.ts';
import { type Choice, pick } from '../random/pick.ts';
import { type Candidate, plannedRules } from './candidate.ts';
import { specOf } from './fault-spec-of.ts';

const mostRounds = 1000;

/**
 * How many rounds fit into the budget: what is left of it after the baseline, the controls and the last scenario is divided into rounds of `everyMs`.
 * 0: not even one fits.
 */
export function monkeyRounds({ checks, plan }: Pick<Config, 'checks' | 'plan'>, { everyMs }: MonkeyRules, longestMs: number): number {
  const scenario: Scenario = { id: 's1', faults: [{ id: '', fault: '', on: '', params: {}, startMs: 0, lastsMs: longestMs, seed: '' }] };
  const controls =
    controlled([scenario, scenario]).length * (controlMs(checks, scenario) + scenarioMs(checks, { ...scenario, faults: [] }));
  const otherMs = baselineMs(checks) + controls + scenarioMs(checks, scenario);
  return Math.min(mostRounds, Math.max(0, Math.floor((plan.budgetMs - otherMs) / everyMs)));
}

/**
 * The terminations that a seed gives. Pure. In each round a member of the opted-in targets is terminated with the given probability, at a random moment
 * of the round. Rounds are drawn independently, so a longer budget only adds rounds at the end. A plan without any fault would test nothing: if no
 * round has one, the round that came closest does.
 */
export function monkeyPlan(config: Config, rules: MonkeyRules, seed: string): Plan {
  const all = dice(seed);
  const members = plannedRules(config.faults, config.targets).flatMap(({ rule, fault, targets }) =>
    targets.map((target): Candidate & Choice => ({ rule, fault, target, name: `${fault.kind} on ${target.name}`, weight: rule.weight })),
  );
  const rounds = Array.from({ length: Math.max(1, monkeyRounds(config, rules, longestOf(config))) }, (_, index) => {
    const own = all.under(`round ${index + 1}`);
    return { index, own, chance: own.unit('terminate') };
  });
  const least = Math.min(...rounds.map(({ chance }) => chance));
  const struck = rounds.filter(({ chance }) => chance < rules.probability || (least >= rules.probability && chance === least));
  const scenarios = struck.map(({ index, own }, nth): Scenario => {
    const id = `s${nth + 1}`;
    const member = pick(members, own.under('member'));
    return {
      id,
      // In tenths of a second, like the other times of a plan.
      atMs: 100 * Math.floor(((index + own.unit('moment')) * rules.everyMs) / 100),
      faults: [specOf(member, `${id}.f1`, undefined, own.under(member.name))],
    };
  });
  return { schema: planSchema, name: config.name, seed, scenarios };
}

export const longestOf = ({ faults }: Pick<Config, 'faults'>): number =>
  Math.max(0, ...faults.flatMap(({ lasts }) => ('min' in lasts ? [lasts.max] : lasts.oneOf.map(Number))));
