import { faultOf } from '../../../faults/catalog.ts';
import type { Fault } from '../../../faults/fault.ts';
import { wayOn } from '../../../faults/ways-of.ts';
import type { Domain, FaultRule } from '../../../model/config/fault-rule.ts';
import type { Target } from '../../../model/config/target.ts';
import type { FaultParams } from '../../../model/plan/effect.ts';
import { drawParams } from '../../../plan/draw-params.ts';
import { dice } from '../../../random/dice.ts';
import { kindOf } from '../../../targets/catalog.ts';
import { quote } from '../../source/quote.ts';
import type { LateRule } from '../rule.ts';

/** A target may take less than its kind does, and only some values of a fault. */
export const taken: LateRule = ({ faults, targets }, source) => ({
  problems: faults.flatMap((rule, index) => {
    const fault = faultOf(rule.fault);
    const struck = targets.filter(({ name }) => rule.on.includes(name));
    if (fault === undefined) return [];
    return struck.flatMap((target) => {
      const why = refusal(fault, rule, target);
      const message = `${quote(target.name)} does not take ${quote(fault.kind)} like this: ${why}`;
      return why === null ? [] : [source.problem('CG1204', ['faults', index, 'fault'], message)];
    });
  }),
});

function refusal(fault: Fault, rule: FaultRule, target: Target): string | null {
  const kind = kindOf(target);
  if (wayOn(fault, kind) === undefined) return null;
  if (wayOn(fault, kind, target) === undefined) return 'its `engine` does not inject this fault; another one does';
  const all = ends(fault, rule).map((params) => kind.refusal?.(target, fault, params) ?? null);
  return all.find((why) => why !== null) ?? null;
}

/** The parameters with each at either end of its range, one at a time: what can be drawn lies between them. */
function ends(fault: Fault, rule: FaultRule): readonly FaultParams[] {
  const some = drawParams(fault, rule, dice('taken'));
  const domains = Object.entries(rule.params).flatMap(([name, domain]) => endsOf(domain).map((value) => ({ ...some, [name]: value })));
  const drawn = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((seed) => drawParams(fault, rule, dice(seed)));
  return [...domains, ...drawn];
}

const endsOf = (domain: Domain): readonly (number | string)[] => ('oneOf' in domain ? domain.oneOf : [domain.min, domain.max]);
