import type { Way } from '../model/plan/effect.ts';

const otherNamespaces = 'the gate enters the network of such a container, and not its mounts';

/** Why the gate does not act in this way on containers of an engine without root; a way that is not here works there. */
export const noRootless = {
  descriptors: 'the processes of a container are found by its control group, which it may not have there',
  cgroup:
    'a user cannot get a control group in version 1, so the container has none of its own; in version 2 it depends on what the machine lets the user limit, which the gate does not look at',
  mount: otherNamespaces,
  disk: otherNamespaces,
  clock: otherNamespaces,
} as const satisfies Partial<Record<Way, string>>;

export const rootlessRefusalOf = (way: Way): string | null =>
  Object.hasOwn(noRootless, way) ? noRootless[way as keyof typeof noRootless] : null;

/** The same for links that intercept connections. */
export const noRootlessLinks = 'this machine, which carries the connections, has no address in the networks of such an engine';
