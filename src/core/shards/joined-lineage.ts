import { withLast } from '../conclude/lineage.ts';
import { type CarriedBy, type Lineage, mostLineage, type Takeover } from '../model/plan/lineage.ts';
import type { Result } from '../model/result/result.ts';
import type { ShardResult } from './complete-shards.ts';

/**
 * What any shard knows. A shard that did not see a target carry data says nothing about the others.
 * @param joined the scenarios of all shards: two targets may have been disturbed together in another shard than the one in which one took over
 */
export function lineageOf(shards: readonly ShardResult[], joined: Pick<Result, 'scenarios' | 'run'>): Lineage {
  const all = shards.flatMap(({ lineage }) => lineage ?? []);
  const carried = new Map<string, CarriedBy>();
  for (const { target, checks } of all.flatMap((one) => one.carried))
    carried.set(target, { target, checks: [...new Set([...(carried.get(target)?.checks ?? []), ...checks])].sort() });
  const takeovers = new Map<string, Takeover>();
  for (const one of all.flatMap(({ takeovers }) => takeovers)) {
    const key = JSON.stringify([one.on, one.by]);
    takeovers.set(key, later(takeovers.get(key) ?? one, one));
  }
  return {
    carried: [...carried.values()].slice(0, mostLineage),
    takeovers: [...takeovers.values()].map((one) => withLast(one, joined)).slice(0, mostLineage),
  };
}

/** The first one, with the later of the two runs. */
const later = (one: Takeover, other: Takeover): Takeover =>
  (other.last?.startedAt ?? '') > (one.last?.startedAt ?? '') ? { ...one, last: other.last } : one;
