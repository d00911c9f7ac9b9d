import type { Shown } from './shown.ts';

/**
 * What the API of a cluster does to the pods of a workload. `end`: one pod is deleted, without its grace period or with it. `scale-to-zero`: all pods end,
 * and none is started. `isolate`: a network policy lets no packet through to any of them, or from them.
 */
export type PodsEffect =
  | { readonly does: 'end'; readonly politely: boolean }
  | { readonly does: 'scale-to-zero' }
  | { readonly does: 'isolate' };

/** Where each was seen to work. The network of the real node enforces no policies: there a policy is created, noticed as not enforced, and deleted. */
export const shownByCluster: { readonly [Does in PodsEffect['does']]: Shown } = { end: 'node', 'scale-to-zero': 'node', isolate: 'fake' };
