/** The safety rules of a config: which previews may be disturbed, and within which limits. */
export interface SafetyRules {
  /** Patterns of hosts; see `core/preview/host-pattern`. */
  readonly allowHosts: readonly string[];
  /** Patterns of namespaces of a cluster; null: every one but those of the cluster itself. See `core/kubernetes/namespace`. */
  readonly namespaces: readonly string[] | null;
  /** Experiments may call functions of Python modules through an installed Chaos Toolkit. */
  readonly allowChaosToolkit: boolean;
  /** Where the preview shows the commit that it runs; null: nowhere. */
  readonly proof: Proof | null;
  readonly caps: Caps;
  /** A file, relative to the workspace. The run ends as soon as the file exists; null: none. */
  readonly stopFile: string | null;
  /** A URL. The run ends as soon as it responds with 2xx; null: none. */
  readonly stopUrl: string | null;
}

export type Proof = { readonly header: string } | { readonly path: string };

/** What no scenario may exceed. */
export interface Caps {
  /** Requests per second that checks and traffic faults send together. */
  readonly ratePerSecond: number;
  /** Connections that faults hold open at the same time. */
  readonly connections: number;
  /** Faults in place at the same time. */
  readonly faults: number;
  /** From a scenario's first fault to the end of its last, ms. */
  readonly lengthMs: number;
}

/**
 * The default caps. A preview of the smallest size that hosting providers offer takes this load without harm to other tenants. The caps are above
 * the default maxima of the faults (500 requests/s, 500 connections, 15 s), and below the load that one runner can generate.
 */
export const standardCaps: Caps = { ratePerSecond: 1000, connections: 500, faults: 5, lengthMs: 120_000 };

export const standardSafety: SafetyRules = {
  allowHosts: [],
  namespaces: null,
  allowChaosToolkit: false,
  proof: null,
  caps: standardCaps,
  stopFile: null,
  stopUrl: null,
};
