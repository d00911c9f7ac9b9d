import type { Config } from '../model/config/config.ts';
import type { MonkeyRules } from '../model/config/monkey-rules.ts';
import { type Plan, planSchema } from '../model/plan/plan.ts';
import type { Scenario } from '../model/plan/scenario.ts';
import { dice } from '../random/dice.ts';
import { type Choice, pick } from '../random/pick.ts';
import { type Candidate, candidateName, plannedRules } from './candidate.ts';
import { specOf } from './fault-spec-of.ts';

/**
 * The terminations that a seed gives. Pure. In each round a member of the opted-in targets is terminated with the given probability, at a random moment
 * of the round. Rounds are drawn independently, so a longer budget only adds rounds at the end. A plan without any fault would test nothing: if no
 * round has one, the round that came closest does.
 */
export function monkeyPlan(config: Config, rules: MonkeyRules, seed: string): Plan {
  const all = dice(seed);
  const members = plannedRules(config.faults, config.targets).flatMap(({ rule, fault, targets }) =>
    targets.map((target): Candidate & Choice => ({ rule, fault, target, name: candidateName({ fault, target }), weight: rule.weight })),
  );
  const rounds = Array.from({ length: Math.max(1, rules.rounds) }, (_, index) => {
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
