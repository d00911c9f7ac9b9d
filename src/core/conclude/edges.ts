import type { Baseline } from '../compare/compare.ts';
import type { RecordedEdges } from '../evidence/edge-evidence.ts';
import { type KnownEdge, type KnownEdges, mostEdges } from '../model/edge.ts';
import type { Result } from '../model/result/result.ts';

/** A connection is forgotten after this number of runs that have not seen it. */
const mostMissed = 20;

/**
 * Adds the edges that this run knows, and names in each diagnosis and each pair of the coverage the edge that it is about. Connections that earlier
 * runs on the base have seen stay known, because a short one may be missed.
 */
export function withEdges(result: Result, recorded: RecordedEdges | null, baseline: Baseline | undefined): Result {
  if (recorded === null) return result;
  const edges = edgesOf(recorded, typeof baseline === 'object' ? baseline.edges : undefined);
  const keys = new Map(edges.known.toReversed().flatMap(({ key, target }) => (target === undefined ? [] : [[target, key] as const])));
  const named = <T>(one: T, target: string | null): T => {
    const edge = target === null ? undefined : keys.get(target);
    return edge === undefined ? one : { ...one, edge };
  };
  return {
    ...result,
    edges,
    scenarios: result.scenarios.map((one) => ({ ...one, diagnoses: one.diagnoses.map((diagnosis) => named(diagnosis, diagnosis.target)) })),
    ...(result.coverage !== undefined && { coverage: result.coverage.map((cell) => named(cell, cell.on)) }),
  };
}

/** Configured edges come first, so that the key of a target is that of its configured edge. */
function edgesOf({ configured, seen }: RecordedEdges, before: KnownEdges | undefined): KnownEdges {
  const now = (seen ?? []).map((edge): KnownEdge => ({ ...edge, missed: 0 }));
  const earlier = (before?.known ?? []).flatMap(({ missed, ...edge }): KnownEdge[] =>
    missed === undefined || missed >= mostMissed ? [] : [{ ...edge, missed: missed + (seen === null ? 0 : 1) }],
  );
  const known = new Map([...earlier, ...now].map((edge) => [edge.key, edge]));
  return { looked: seen !== null || before?.looked === true, known: [...configured, ...known.values()].slice(0, mostEdges) };
}
