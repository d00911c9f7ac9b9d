import type { KnownEdge } from '../model/edge.ts';
import type { RunEvent } from '../model/run/event.ts';

/** What the journal of a run says about its edges. */
export interface RecordedEdges {
  readonly configured: readonly KnownEdge[];
  /** null: nothing could be looked at. */
  readonly seen: readonly KnownEdge[] | null;
}

/** The edges that the config names, and those on which connections were seen before any fault. */
export class EdgeEvidence {
  #configured: readonly KnownEdge[] | null = null;
  #seen: Map<string, KnownEdge> | null = null;
  /** Links that carried data. */
  readonly #carrying = new Set<string>();

  /** @param baseline the scenario before any fault */
  add(event: RunEvent, baseline: string): void {
    if (event.type === 'run.started') this.#configured = event.edges ?? null;
    else if (event.type === 'edges.seen')
      this.#seen = new Map([...(this.#seen ?? []), ...event.edges.map((edge) => [edge.key, edge] as const)]);
    else if (event.type === 'target.observed' && event.scenario === baseline && (event.numbers.bytesToServer ?? 0) > 0)
      this.#carrying.add(event.target);
  }

  /** null: the run has not started, or its journal is of an earlier version. */
  get all(): RecordedEdges | null {
    const carries = ({ target }: KnownEdge): boolean => target !== undefined && this.#carrying.has(target);
    if (this.#configured === null) return null;
    return {
      configured: this.#configured.map((edge) => (carries(edge) ? { ...edge, carried: true as const } : edge)),
      seen: this.#seen === null ? null : [...this.#seen.values()],
    };
  }
}
