import { checkOf } from '../checks/catalog.ts';
import { namespaceNotAllowed } from '../kubernetes/namespace.ts';
import type { Config } from '../model/config/config.ts';
import type { SafetyRules } from '../model/config/safety.ts';
import type { Target } from '../model/config/target.ts';
import { GateFailure } from '../model/failure.ts';
import { kindOf } from '../targets/catalog.ts';
import type { NotAllowed } from '../targets/target-kind.ts';

type Places = Pick<Config, 'targets' | 'checks' | 'compare'>;

/** A part of the config that these rules do not allow. */
interface Refused extends Omit<NotAllowed, 'key'> {
  /** In the config. */
  readonly path: readonly (string | number)[];
  /** A sentence without its reason: `target "api" is not touched`. */
  readonly effect: string;
}

/** The targets and checks that these rules do not allow, for example because of their namespace. */
export function notAllowedIn({ targets, checks, compare }: Places, safety: SafetyRules): readonly Refused[] {
  const refused = (found: NotAllowed | null | undefined, path: Refused['path'], effect: string): readonly Refused[] =>
    found == null ? [] : [{ path: [...path, found.key], effect, says: found.says, hint: found.hint }];
  const ofTargets = (some: readonly Target[], section: readonly string[]): readonly Refused[] =>
    some.flatMap((target) =>
      refused(
        kindOf(target).notAllowed?.(target, safety),
        [...section, target.name, target.kind],
        `target "${target.name}" is not touched`,
      ),
    );
  return [
    ...ofTargets(targets, ['targets']),
    ...checks.flatMap(({ name, kind, params }, index) => {
      const namespace = checkOf(kind).namespace?.(params);
      const found = namespace === undefined ? null : namespaceNotAllowed(namespace, safety);
      return refused(found, ['checks', index, kind], `check "${name}" is not run`);
    }),
    ...ofTargets(compare?.targets ?? [], ['compare', 'targets']),
  ];
}

/** @throws GateFailure TARGET_REFUSED */
export function refuseNotAllowed(config: Places, safety: SafetyRules): void {
  const [first] = notAllowedIn(config, safety);
  if (first !== undefined) throw new GateFailure('TARGET_REFUSED', `${first.effect}: ${first.says}`, { hint: first.hint });
}
