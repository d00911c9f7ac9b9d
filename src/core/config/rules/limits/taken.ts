import { faultOf } from '../../../faults/catalog.ts';
import type { Fault } from '../../../faults/fault.ts';
import { wayOn } from '../../../faults/ways-of.ts';
import type { FaultRule } from '../../../model/config/fault-rule.ts';
import type { Target } from '../../../model/config/target.ts';
import { kindOf } from '../../../targets/catalog.ts';
import { refusalWithin } from '../../refusal-within.ts';
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
  return refusalWithin(fault, rule, target);
}
