import type { Fault } from '../faults/fault.ts';
import type { Domain, FaultRule } from '../model/config/fault-rule.ts';
import type { Target } from '../model/config/target.ts';
import type { FaultParams } from '../model/plan/effect.ts';
import { drawParams } from '../plan/draw-params.ts';
import { dice } from '../random/dice.ts';
import { kindOf } from '../targets/catalog.ts';

/** Why the target does not take a value of these ranges, one clause; `null`: it takes those that were tried. */
export const refusalWithin = (fault: Fault, rule: Pick<FaultRule, 'params'>, target: Target): string | null =>
  ends(fault, rule)
    .map((params) => kindOf(target).refusal?.(target, fault, params) ?? null)
    .find((why) => why !== null) ?? null;

/** The parameters with each at either end of its range, one at a time: what can be drawn lies between them. */
function ends(fault: Fault, rule: Pick<FaultRule, 'params'>): readonly FaultParams[] {
  const some = drawParams(fault, rule, dice('taken'));
  const domains = Object.entries(rule.params).flatMap(([name, domain]) => endsOf(domain).map((value) => ({ ...some, [name]: value })));
  const drawn = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => drawParams(fault, rule, dice(seed)));
  return [...domains, ...drawn];
}

const endsOf = (domain: Domain): readonly (number | string)[] => ('oneOf' in domain ? domain.oneOf : [domain.min, domain.max]);
