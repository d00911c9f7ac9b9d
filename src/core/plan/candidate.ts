import { faultOf } from '../faults/catalog.ts';
import type { Fault } from '../faults/fault.ts';
import type { FaultRule } from '../model/config/fault-rule.ts';
import type { Target } from '../model/config/target.ts';
import { previewTarget } from '../targets/preview.ts';

/** A rule of the config, with its fault and its targets. */
export interface PlannedRule {
  /** Draws are keyed by it. Different for each rule. */
  readonly name: string;
  /** A rule with twice the weight is drawn twice as often. A rule counts once for each of its targets. */
  readonly weight: number;
  readonly rule: FaultRule;
  readonly fault: Fault;
  readonly targets: readonly Target[];
}

/** One rule on one of its targets. */
export interface Candidate extends Pick<PlannedRule, 'rule' | 'fault'> {
  readonly target: Target;
}

/** `latency on cache`: a fault and a target by name. Draws are keyed by it. */
export const pairName = ({ fault, on }: { readonly fault: string; readonly on: string }): string => `${fault} on ${on}`;

export const candidateName = ({ fault, target }: Pick<Candidate, 'fault' | 'target'>): string =>
  pairName({ fault: fault.kind, on: target.name });

/** Every rule, in the order of the config. A repeated rule counts once, even with another weight. */
export function plannedRules(rules: readonly FaultRule[], targets: readonly Target[]): readonly PlannedRule[] {
  const byName = new Map([previewTarget, ...targets].map((target) => [target.name, target]));
  const distinct = [...new Map(rules.map((rule) => [`${place(rule)} ${content(rule)}`, { rule, where: place(rule) }])).values()];
  const rulesAt = new Map<string, number>();
  for (const { where } of distinct) rulesAt.set(where, (rulesAt.get(where) ?? 0) + 1);
  return distinct.map(({ rule, where }) => planned(rule, byName, rulesAt.get(where) === 1 ? where : `${where} ${content(rule)}`));
}

/** The errors are impossible for a validated config, but possible for one built in code. */
function planned(rule: FaultRule, byName: ReadonlyMap<string, Target>, name: string): PlannedRule {
  const fault = faultOf(rule.fault);
  if (fault === undefined) throw new RangeError(`there is no fault ${rule.fault}`);
  const targets = rule.on.map((on) => {
    const target = byName.get(on);
    if (target === undefined) throw new RangeError(`there is no target ${on}`);
    return target;
  });
  return { name, weight: rule.weight * targets.length, rule, fault, targets };
}

const place = ({ fault, on }: FaultRule): string => `${fault} on ${on.toSorted().join(', ')}`;

/** Distinguishes rules of the same kind for the same targets: they differ in the ranges that they draw from. */
const content = ({ params, lasts }: FaultRule): string =>
  JSON.stringify([Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)), lasts]);
