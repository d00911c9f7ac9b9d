/** What a config says about what may be disturbed, and how far. */
export interface SafetyRules {
  /** Patterns of hosts; see `core/preview/host-pattern`. */
  readonly allowHosts: readonly string[];
  /** Where the preview shows the commit that it runs; null: nowhere. */
  readonly proof: Proof | null;
  readonly caps: Caps;
  /** A file, relative to the workspace, that ends the run as soon as it exists; null: none. */
  readonly stopFile: string | null;
  /** An address that ends the run as soon as it answers with 2xx; null: none. */
  readonly stopUrl: string | null;
}

export type Proof = { readonly header: string } | { readonly path: string };

/** What no scenario may exceed. */
export interface Caps {
  /** Requests a second that checks and traffic faults send together. */
  readonly ratePerSecond: number;
  /** Connections that faults hold open at the same time. */
  readonly connections: number;
  /** Faults in place at the same time. */
  readonly faults: number;
  /** From a scenario's first fault to the end of its last, ms. */
  readonly lengthMs: number;
}

/**
 * What a preview of the smallest size that hosts offer takes without harm to its neighbours: the caps stand above what the faults draw by
 * themselves (500 requests/s, 500 connections, 15 s), and below what a single machine of the gate can send.
 */
export const standardCaps: Caps = { ratePerSecond: 1000, connections: 500, faults: 5, lengthMs: 120_000 };

export const standardSafety: SafetyRules = { allowHosts: [], proof: null, caps: standardCaps, stopFile: null, stopUrl: null };
