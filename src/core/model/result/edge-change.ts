import type { Edge } from '../edge.ts';

/**
 * `connection`: it was seen here, and no run on the base has seen it. `target`: the config names it, and that of the base did not. `waits`: a
 * timeout that the base has is missing here. `needed`: a fault on it fails here and passed on the base. `hardened`: the reverse.
 */
export const edgeChangeKinds = ['connection', 'target', 'waits', 'needed', 'hardened'] as const;

/** How a change differs from its base in what it depends on. */
export interface EdgeChange extends Pick<Edge, 'to'> {
  readonly change: (typeof edgeChangeKinds)[number];
  /** Key of the edge. */
  readonly edge: string;
  /** The target with which faults reach it; null: there is none, so that nothing was injected. */
  readonly target: string | null;
  /** The scenarios with faults on this target alone that failed; for a known edge only those that differ from the base. */
  readonly failed: readonly { readonly scenario: string; readonly faults: readonly string[]; readonly checks: readonly string[] }[];
  /** The kinds of faults on this target alone that were survived, in the same way. */
  readonly passed: readonly string[];
}
