import type { Way } from '../model/plan/effect.ts';

const otherNamespaces = 'the gate enters the network of such a container, and not its mounts';

/** Why the gate does not act in this way on containers of an engine without root; a way that is not here works there. */
const noRootless = {
  descriptors: 'the processes of a container are found by its control group, which it may not have there',
  cgroup: 'it has no control group of its own in version 1, and in version 2 the machine decides which limits a user may set',
  mount: otherNamespaces,
  disk: otherNamespaces,
  clock: otherNamespaces,
} as const satisfies Partial<Record<Way, string>>;

export const rootlessRefusalOf = (way: Way): string | null =>
  Object.hasOwn(noRootless, way) ? noRootless[way as keyof typeof noRootless] : null;
