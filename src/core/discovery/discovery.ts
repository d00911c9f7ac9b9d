import type { Edge } from '../model/edge.ts';

/** What a preview is made of, as far as it was seen. Names come from outside: show them only after escaping. */
export interface Discovery {
  readonly schema: 'chaos-gate/discovery/v1';
  /** How long it was watched, ms. */
  readonly watchedMs: number;
  readonly parts: readonly Part[];
  /** Dependencies that were seen, in the order of their keys. */
  readonly edges: readonly SeenEdge[];
  readonly paths: readonly SeenPath[];
  /** What could not be looked at, and why. */
  readonly notes: readonly string[];
}

/** A process or container of the preview. */
export interface Part {
  readonly kind: 'program' | 'container';
  readonly name: string;
  /** `null` for a container whose main process is not on this machine. */
  readonly pid: number | null;
  /** TCP ports on which it accepts connections; those of a container are inside it. */
  readonly listens: readonly number[];
  /** Ports of this machine that lead to a container. */
  readonly published: readonly number[];
  /** Networks of a container. */
  readonly networks: readonly string[];
}

/** An edge, and what was seen of it. */
export interface SeenEdge extends Edge {
  /** The program or container that listens there; `null`: it is not on this machine, or cannot be read. */
  readonly server: string | null;
  readonly protocol: string | null;
  /** The largest number of connections at one moment. 0: only a variable names it. */
  readonly connections: number;
  /** Names of variables whose value leads there. Their values are never shown. */
  readonly variables: readonly string[];
  /** Links of the config that can disturb it. */
  readonly links: readonly string[];
}

/** The response to a GET request. */
export interface SeenPath {
  readonly path: string;
  /** `null`: no response within the limit. */
  readonly status: number | null;
  readonly tookMs: number;
  /** Keys of the edges on which bytes moved for this request. `null`: not known. */
  readonly reaches: readonly string[] | null;
}
