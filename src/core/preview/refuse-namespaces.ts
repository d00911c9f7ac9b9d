import { isOfCluster, namespaceRefusal } from '../kubernetes/namespace.ts';
import type { Config } from '../model/config/config.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import type { Target } from '../model/config/target.ts';
import { GateFailure } from '../model/failure.ts';
import { kindOf } from '../targets/catalog.ts';

type Places = Pick<Config, 'targets' | 'compare'>;

/** A target in a namespace that must not be disturbed. */
interface Refused {
  readonly section: readonly string[];
  readonly target: Target;
  readonly says: string;
  readonly hint: string;
}

/** The targets in namespaces that these rules do not allow. */
export function refusedNamespaces({ targets, compare }: Places, safety: SafetyRules): readonly Refused[] {
  const of = (some: readonly Target[], section: readonly string[]): Refused[] =>
    some.flatMap((target) => {
      const namespace = kindOf(target).namespace?.(target);
      const says = namespace === undefined ? null : namespaceRefusal(namespace, safety);
      return namespace === undefined || says === null ? [] : [{ section, target, says, hint: hintFor(namespace) }];
    });
  return [...of(targets, ['targets']), ...of(compare?.targets ?? [], ['compare', 'targets'])];
}

const hintFor = (namespace: string): string =>
  isOfCluster(namespace)
    ? 'give the namespace of the preview itself, for example `pr-7`'
    : `give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`;

/** @throws GateFailure TARGET_REFUSED */
export function refuseNamespaces(config: Places, safety: SafetyRules): void {
  const [first] = refusedNamespaces(config, safety);
  if (first !== undefined)
    throw new GateFailure('TARGET_REFUSED', `target "${first.target.name}" is not touched: ${first.says}`, { hint: first.hint });
}
