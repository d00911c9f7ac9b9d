import type { Grant } from '../../core/doctor/examination.ts';
import { faults } from '../../core/faults/catalog.ts';
import { type NamespaceRights, roleText } from '../../core/kubernetes/rights.ts';
import type { Config } from '../../core/model/config/config.ts';
import type { Target } from '../../core/model/config/target.ts';
import { driverKindOf } from '../drivers/catalog.ts';
import { probeOf } from '../probes/catalog.ts';
import { effectOn } from './effect-on.ts';

/**
 * What grants the gate enough, once for each namespace: of two Roles with the same name in one namespace, the second would replace the first. Contexts are not told
 * apart, because two of them may lead to one cluster.
 */
export function grantsFor(config: Config): readonly Grant[] {
  const needs = [
    ...config.targets.map((target) => ({ name: target.name, needed: ofTarget(target, config) })),
    ...config.checks.map(({ name, kind, params }) => ({ name, needed: probeOf(kind).grants?.(params) })),
  ];
  const namespaces = new Set(needs.flatMap(({ needed }) => needed?.namespace ?? []));
  return [...namespaces].map((namespace) => {
    const there = needs.filter(({ needed }) => needed?.namespace === namespace);
    const rights = there.flatMap(({ needed }) => needed?.rights ?? []);
    return { to: there.map(({ name }) => name), text: roleText(namespace, rights) };
  });
}

/** For the faults that the config lists for the target, and for all if it lists none. */
function ofTarget(target: Target, config: Config): NamespaceRights | undefined {
  const all = faults.flatMap((fault) => effectOn(target, fault, config) ?? []);
  const listed = all.filter((one) => one.listed);
  const effects = (listed.length === 0 ? all : listed).map(({ effect }) => effect);
  return driverKindOf(target).grants?.(target, effects);
}
