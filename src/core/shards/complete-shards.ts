import { GateFailure } from '../model/failure.ts';
import type { Result, ResultShard } from '../model/result/result.ts';
import { printable } from '../quantity/printable.ts';

/** A result and the file that it was read from, for messages. */
export interface ResultFile {
  readonly file: string;
  readonly result: Result;
}

/** The result of one part of a plan. */
export type ShardResult = Result & { readonly shard: ResultShard };

/**
 * The results in the order of their shards, if they are exactly the parts of one plan.
 * @throws GateFailure SHARDS_INVALID (a result is not a part, or of another plan, or a part is there twice) or SHARD_MISSING, with every problem
 */
export function completeShards(files: readonly ResultFile[]): readonly ShardResult[] {
  const whole = files.filter(({ result }) => result.shard === undefined).map(({ file }) => `${file}: this run had the whole plan`);
  if (whole.length > 0) throw invalid(whole, 'only runs with `--shard` or `plan.shard` can be merged');
  const shards = files.flatMap(({ file, result }) => (isShard(result) ? [{ file, result }] : []));
  const wrong = [...differences(shards), ...doubled(shards), ...shards.flatMap(({ file, result }) => misfits(file, result))];
  if (wrong.length > 0) throw invalid(wrong, 'pass the results of one run of each shard, of the same commit and config');
  const missing = missingOf(shards);
  if (missing.length > 0)
    throw new GateFailure('SHARD_MISSING', `no result of ${missing.join(', ')}: nothing is shown about its scenarios`, {
      hint: 'run the missing shards again; a shard that was lost leaves no result',
    });
  const all = shards.map(({ result }) => result).toSorted((a, b) => a.shard.index - b.shard.index);
  const uncovered = uneven(all);
  if (uncovered !== null) throw invalid([uncovered], 'run all shards again with the same version and the same number of shards');
  return all;
}

const isShard = (result: Result): result is ShardResult => result.shard !== undefined;

interface ShardFile {
  readonly file: string;
  readonly result: ShardResult;
}

/** What must be the same in each shard, with its name in messages. */
const shared: Readonly<Record<string, (result: ShardResult) => string | number>> = {
  version: ({ version }) => version,
  name: ({ name }) => name,
  seed: ({ seed }) => seed,
  commit: ({ run }) => run.commit,
  config: ({ configDigest }) => configDigest,
  'number of shards': ({ shard }) => shard.of,
  plan: ({ shard }) => `${shard.plan}/${shard.scenarios}`,
};

function differences([first, ...others]: readonly ShardFile[]): string[] {
  if (first === undefined) return [];
  return others.flatMap(({ file, result }) => {
    const names = Object.entries(shared).flatMap(([name, of]) => (of(result) === of(first.result) ? [] : [name]));
    return names.length === 0 ? [] : [`${file}: another ${names.join(', ')} than in ${first.file}`];
  });
}

function doubled(shards: readonly ShardFile[]): string[] {
  return shards.flatMap(({ file, result: { shard } }, nth) => {
    const earlier = shards.slice(0, nth).find(({ result }) => result.shard.index === shard.index);
    return earlier === undefined ? [] : [`${file}: shard ${shard.index} is also in ${earlier.file}`];
  });
}

/** A file that contradicts itself was not written by a gate. */
function misfits(file: string, { shard, scenarios, skipped }: ShardResult): string[] {
  const { index, of, places, ids } = shard;
  if (index > of) return [`${file}: there is no shard ${index} of ${of}`];
  if (places.length !== ids.length || places.some((place) => place >= shard.scenarios))
    return [`${file}: its places do not fit its plan of ${shard.scenarios} scenarios`];
  const seen = [...scenarios.map(({ id }) => id), ...skipped.map(({ scenario }) => scenario)];
  const fits = new Set(ids).size === ids.length && seen.length === ids.length && seen.every((id) => ids.includes(id));
  return fits ? [] : [`${file}: its scenarios are not those of its plan: ${printable(ids.join(', '), 80)}`];
}

function missingOf([first, ...others]: readonly ShardFile[]): string[] {
  if (first === undefined) return ['any shard'];
  const found = new Set([first, ...others].map(({ result }) => result.shard.index));
  const { of } = first.result.shard;
  return Array.from({ length: of }, (_, nth) => nth + 1).flatMap((index) => (found.has(index) ? [] : [`shard ${index} of ${of}`]));
}

/** null: each scenario of the plan is in exactly one shard. */
function uneven(shards: readonly ShardResult[]): string | null {
  const places = shards.flatMap(({ shard }) => shard.places).toSorted((a, b) => a - b);
  const ids = shards.flatMap(({ shard }) => shard.ids);
  const total = shards[0]?.shard.scenarios ?? 0;
  const covers = places.length === total && places.every((place, nth) => place === nth) && new Set(ids).size === ids.length;
  return covers ? null : `together the shards do not have each of the ${total} scenarios once`;
}

const invalid = (problems: readonly string[], hint: string): GateFailure =>
  new GateFailure('SHARDS_INVALID', problems.join('\n'), { hint });
