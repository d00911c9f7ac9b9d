import { checkOf } from '../checks/catalog.ts';
import { isOfCluster, namespaceRefusal } from '../kubernetes/namespace.ts';
import type { Config } from '../model/config/config.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import type { Target } from '../model/config/target.ts';
import { GateFailure } from '../model/failure.ts';
import { kindOf } from '../targets/catalog.ts';

type Places = Pick<Config, 'targets' | 'checks' | 'compare'>;

/** A part of the config in a namespace that these rules do not allow. */
interface Refused {
  /** In the config, up to the kind. */
  readonly path: readonly (string | number)[];
  /** A sentence without its reason: `target "api" is not touched`. */
  readonly effect: string;
  readonly says: string;
  readonly hint: string;
}

/** The targets and checks in namespaces that these rules do not allow. */
export function refusedNamespaces({ targets, checks, compare }: Places, safety: SafetyRules): readonly Refused[] {
  const of = (namespace: string | undefined, path: Refused['path'], effect: string): readonly Refused[] => {
    const says = namespace === undefined ? null : namespaceRefusal(namespace, safety);
    return namespace === undefined || says === null ? [] : [{ path, effect, says, hint: hintFor(namespace) }];
  };
  const ofTargets = (some: readonly Target[], section: readonly string[]): readonly Refused[] =>
    some.flatMap((target) =>
      of(kindOf(target).namespace?.(target), [...section, target.name, target.kind], `target "${target.name}" is not touched`),
    );
  return [
    ...ofTargets(targets, ['targets']),
    ...checks.flatMap(({ name, kind, params }, index) =>
      of(checkOf(kind).namespace?.(params), ['checks', index, kind], `check "${name}" is not run`),
    ),
    ...ofTargets(compare?.targets ?? [], ['compare', 'targets']),
  ];
}

const hintFor = (namespace: string): string =>
  isOfCluster(namespace)
    ? 'give the namespace of the preview itself, for example `pr-7`'
    : `give the namespace of the preview itself, or write \`safety: { namespaces: ["${namespace}"] }\` in the config of the base branch`;

/** @throws GateFailure TARGET_REFUSED */
export function refuseNamespaces(config: Places, safety: SafetyRules): void {
  const [first] = refusedNamespaces(config, safety);
  if (first !== undefined) throw new GateFailure('TARGET_REFUSED', `${first.effect}: ${first.says}`, { hint: first.hint });
}
