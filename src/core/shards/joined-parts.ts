import { canonical } from '../compare/canonical.ts';
import { type KnownEdges, mostEdges } from '../model/edge.ts';
import type { Json } from '../model/json.ts';
import type { Control, CoveredCell, PhaseResult } from '../model/result/result.ts';
import type { TrafficSent } from '../model/run/traffic-sent.ts';
import type { ShardResult } from './complete-shards.ts';

const textOf = (value: unknown): string => canonical(JSON.parse(JSON.stringify(value)) as Json);

/** Equal values once, in the order in which they first occur. */
export const distinct = <T>(values: readonly T[]): readonly T[] => [...new Map(values.map((one) => [textOf(one), one])).values()];

/** Each shard measures a baseline of its own. The one that shows most is that of the first shard in which a check failed, else of the first shard. */
export function baselineOf(shards: readonly ShardResult[]): PhaseResult | null {
  const measured = shards.flatMap(({ baseline }) => baseline ?? []);
  const failed = measured.find(({ findings }) => findings.some(({ outcome }) => outcome === 'failed'));
  return failed ?? measured[0] ?? null;
}

/** Controls of different shards may have the same id. */
export function controlsOf(shards: readonly ShardResult[]): readonly Control[] {
  const all = shards.flatMap(({ controls, shard }) => controls.map((control) => ({ control, shard: shard.index })));
  const once = [...new Map(all.toReversed().map((one) => [textOf(one.control), one])).values()].toReversed();
  const isAlone = (id: string): boolean => once.filter(({ control }) => control.id === id).length === 1;
  return once.map(({ control, shard }) => (isAlone(control.id) ? control : { ...control, id: `${control.id} of shard ${shard}` }));
}

/** A cell is known by the shard that ran it. */
export function coverageOf(shards: readonly ShardResult[]): readonly CoveredCell[] {
  const [{ coverage = [] } = {}, ...others] = shards;
  return coverage.map(
    (cell, nth) => [cell, ...others.flatMap((one) => one.coverage?.[nth] ?? [])].find(({ scenario }) => scenario !== null) ?? cell,
  );
}

/** What any shard has seen. */
export function edgesOf(shards: readonly ShardResult[]): KnownEdges {
  const all = shards.flatMap(({ edges }) => edges ?? []);
  const known = new Map<string, KnownEdges['known'][number]>();
  for (const edge of all.flatMap((one) => one.known)) {
    const key = textOf([edge.key, edge.target ?? null, edge.missed === undefined]);
    const before = known.get(key);
    const missed = Math.min(edge.missed ?? 0, before?.missed ?? edge.missed ?? 0);
    const carried = edge.carried === true || before?.carried === true;
    known.set(key, { ...edge, ...(edge.missed !== undefined && { missed }), ...(carried && { carried: true as const }) });
  }
  return { looked: all.some(({ looked }) => looked), known: [...known.values()].slice(0, mostEdges) };
}

/** The load of all shards, by entry. */
export function trafficOf(shards: readonly ShardResult[]): readonly TrafficSent[] {
  const sums = new Map<string, TrafficSent>();
  for (const sent of shards.flatMap(({ traffic = [] }) => traffic)) {
    const key = textOf([sent.request, sent.ratePerSecond]);
    const before = sums.get(key);
    sums.set(key, before === undefined ? sent : added(before, sent));
  }
  return [...sums.values()];
}

const added = (a: TrafficSent, b: TrafficSent): TrafficSent => {
  const classes = distinct([...Object.keys(a.responses), ...Object.keys(b.responses)]);
  return {
    ...a,
    requests: a.requests + b.requests,
    responses: Object.fromEntries(classes.map((name) => [name, (a.responses[name] ?? 0) + (b.responses[name] ?? 0)])),
    rejectedWith: a.rejectedWith || b.rejectedWith,
  };
};
