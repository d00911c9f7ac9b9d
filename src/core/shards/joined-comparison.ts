import type { Comparison } from '../model/result/comparison.ts';
import type { EdgeChange } from '../model/result/edge-change.ts';
import type { ShardResult } from './complete-shards.ts';
import { distinct } from './joined-parts.ts';

/** The comparisons of all shards, in the order of the whole plan; null if a shard has none. A shard that could not be compared leaves its scenarios out. */
export function joinedComparison(shards: readonly ShardResult[]): Comparison | null {
  const all = shards.flatMap(({ comparison }) => comparison ?? []);
  const [first] = all;
  if (first === undefined || all.length < shards.length) return null;
  const compared = all.filter(({ hindrances }) => hindrances.length === 0);
  const place = new Map(shards.flatMap(({ shard: { ids, places } }) => ids.map((id, nth) => [id, places[nth] ?? 0] as const)));
  const placeOf = (id: string): number => place.get(id) ?? 0;
  const edges = edgesOf(all.flatMap((one) => one.edges ?? []));
  return {
    base: (compared[0] ?? all.find(({ base }) => base !== null) ?? first).base,
    hindrances: compared.length > 0 ? [] : distinct(all.flatMap(({ hindrances }) => hindrances)),
    scenarios: compared.flatMap(({ scenarios }) => scenarios).toSorted((a, b) => placeOf(a.scenario) - placeOf(b.scenario)),
    ...(edges.length > 0 && { edges }),
  };
}

function edgesOf(changes: readonly EdgeChange[]): readonly EdgeChange[] {
  const joined = new Map<string, EdgeChange>();
  for (const one of changes) {
    const key = JSON.stringify([one.edge, one.change]);
    const before = joined.get(key);
    joined.set(
      key,
      before === undefined
        ? one
        : { ...before, failed: distinct([...before.failed, ...one.failed]), passed: distinct([...before.passed, ...one.passed]) },
    );
  }
  return [...joined.values()];
}
