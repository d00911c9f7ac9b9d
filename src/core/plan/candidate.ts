import { faultOf } from '../faults/catalog.ts';
import type { Fault } from '../faults/fault.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Target } from '../model/config/target.ts';
import type { Choice } from '../random/pick.ts';
import { previewTarget } from '../targets/preview.ts';

/** One rule on one of its targets, from which scenarios are drawn. */
export interface Candidate extends Choice {
  readonly rule: FaultRule;
  readonly fault: Fault;
  readonly target: Target;
}

/** Each rule on each of its targets. A repeated rule is one candidate, even with another weight. */
export function candidatesOf(rules: readonly FaultRule[], targets: readonly Target[]): readonly Candidate[] {
  const byName = new Map([previewTarget, ...targets].map((target) => [target.name, target]));
  const all = rules.flatMap((rule) => rule.on.map((on) => candidate(rule, byName.get(on), on)));
  return [...new Map(all.map((each) => [each.name, each])).values()];
}

/** The errors are impossible for a validated config, but possible for one built in code. */
function candidate(rule: FaultRule, target: Target | undefined, on: string): Candidate {
  const fault = faultOf(rule.fault);
  if (fault === undefined) throw new RangeError(`there is no fault ${rule.fault}`);
  if (target === undefined) throw new RangeError(`there is no target ${on}`);
  return { name: `${rule.fault} on ${on} ${content(rule)}`, weight: rule.weight, rule, fault, target };
}

/** Two rules of the same kind for the same target differ in the ranges that they draw from. */
const content = ({ params, lasts }: FaultRule): string =>
  JSON.stringify([Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)), lasts]);
