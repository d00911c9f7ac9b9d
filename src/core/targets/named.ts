import type { Target } from '../model/config/target.ts';
import { kindOf } from './catalog.ts';

/**
 * Does a name in a link mean this target: by its own name, or as a service of the workspace's Compose project? A link is never meant, because
 * many are named after the service to which they lead.
 */
export const isNamed = (target: Target, name: string): boolean =>
  !kindOf(target).isCarried(target) && (target.name === name || kindOf(target).identities(target).includes(`compose  ${name}`));

/** The target that a name in a link means: the one with this name, or else one that is this Compose service. */
export const namedIn = (targets: readonly Target[], name: string): Target | undefined =>
  targets.find((target) => target.name === name && isNamed(target, name)) ?? targets.find((target) => isNamed(target, name));
