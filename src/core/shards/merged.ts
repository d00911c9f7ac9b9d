import { exitCodes, type RunVerdict } from '../model/result/outcome.ts';
import type { Result, ScenarioResult } from '../model/result/result.ts';
import { mostRuns } from '../model/result/run-record.ts';
import { recordOf } from '../trends/record.ts';
import { withoutUnstable } from '../verdict/control.ts';
import { runNotes } from '../verdict/run-notes.ts';
import { runVerdict } from '../verdict/run-verdict.ts';
import { completeShards, type ResultFile, type ShardResult } from './complete-shards.ts';
import { joinedComparison } from './joined-comparison.ts';
import { lineageOf } from './joined-lineage.ts';
import { joinedNotes } from './joined-notes.ts';
import { baselineOf, controlsOf, coverageOf, distinct, edgesOf, trafficOf } from './joined-parts.ts';

/**
 * One result of the results of all shards of a plan, as if one gate had run the whole plan. The verdict is decided again from the scenarios, by the same
 * rules, and never passes if a shard did not. A check that failed in the control of one shard is unstable in all of them.
 * @throws GateFailure SHARDS_INVALID or SHARD_MISSING
 */
export function merged(files: readonly ResultFile[]): Result {
  const shards = completeShards(files);
  const { shard: _, ...first } = shards[0] as ShardResult;
  const unstable = distinct(shards.flatMap((one) => one.unstable));
  const scenarios = inOrder(shards).map((one) => withoutUnstable(one, unstable));
  const skipped = shards.flatMap((one) => one.skipped);
  const facts = { scenarios, planned: scenarios.length + skipped.length, unrestored: shards.flatMap((one) => one.unrestored) };
  const traffic = trafficOf(shards);
  const run = runOf(shards);
  const result: Result = {
    ...first,
    ...optional('overrides', distinct(shards.flatMap(({ overrides = [] }) => overrides))),
    run,
    durationMs: Math.max(...shards.map(({ durationMs }) => durationMs)),
    ...verdictOf(shards, facts),
    confidence: confidenceOf(shards),
    baseline: baselineOf(shards),
    scenarios,
    controls: controlsOf(shards),
    unstable,
    ...optional('down', distinct(shards.flatMap(({ down = [] }) => down))),
    unrestored: facts.unrestored,
    trouble: distinct(shards.flatMap(({ trouble }) => trouble)),
    notes: [...joinedNotes(shards, scenarios), ...runNotes(first.checks, scenarios, traffic)],
    ...optional('traffic', traffic),
    ...optional('coverage', coverageOf(shards)),
    ...(first.lineage !== undefined && { lineage: lineageOf(shards, { scenarios, run }) }),
    ...(first.edges !== undefined && { edges: edgesOf(shards) }),
    skipped,
    comparison: joinedComparison(shards),
  };
  return first.runs === undefined ? result : { ...result, runs: [...first.runs.slice(0, -1), recordOf(result)].slice(-mostRuns) };
}

const optional = <K extends string, T>(key: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } =>
  (list.length === 0 ? {} : { [key]: list }) as { readonly [key in K]?: readonly T[] };

/** Scenarios in the order of the whole plan. */
function inOrder(shards: readonly ShardResult[]): readonly ScenarioResult[] {
  const place = new Map(shards.flatMap(({ shard: { ids, places } }) => ids.map((id, nth) => [id, places[nth] ?? 0] as const)));
  return shards.flatMap(({ scenarios }) => scenarios).toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** From best to worst. A run that was cut short outranks a failure, as in a single run. */
const ranks: readonly RunVerdict[] = [
  'passed',
  'inconclusive',
  'failed',
  'unhealthy',
  'error',
  'invalid',
  'refused',
  'cancelled',
  'unrestored',
];

interface Facts {
  readonly scenarios: readonly ScenarioResult[];
  readonly planned: number;
  readonly unrestored: Result['unrestored'];
}

function verdictOf(shards: readonly ShardResult[], facts: Facts): Pick<Result, 'verdict' | 'exitCode' | 'reason' | 'cause'> {
  const ofAll = runVerdict({ ...facts, end: 'done', endDetail: '', baseline: null, unrestored: facts.unrestored.length });
  const worst = shards.reduce((a, b) => (rankOf(b) > rankOf(a) ? b : a));
  // The scenarios decide between `failed` and `inconclusive`, unless a shard ended for a reason that they do not show.
  const isCut = rankOf(worst) > ranks.indexOf('failed') && rankOf(worst) > rankOf(ofAll);
  const { verdict, reason, cause } = isCut || (ofAll.verdict === 'passed' && worst.verdict !== 'passed') ? ofShard(worst) : ofAll;
  return { verdict, exitCode: exitCodes[verdict], reason, ...(cause !== undefined && { cause }) };
}

const ofShard = ({ verdict, reason, cause, shard }: ShardResult): Pick<Result, 'verdict' | 'reason' | 'cause'> => ({
  verdict,
  reason: `shard ${shard.index}: ${reason}`,
  ...(cause !== undefined && { cause }),
});

const rankOf = ({ verdict }: Pick<Result, 'verdict'>): number => ranks.indexOf(verdict);

/** The shards share the error level of the run, so their chances of a false alarm add up to that of the whole. */
const confidenceOf = (shards: readonly ShardResult[]): number =>
  Math.round((1 - shards.reduce((sum, { confidence }) => sum + (1 - confidence), 0)) * 1e9) / 1e9;

/** Jobs of one workflow run have the same id; a shard that was run again has a later attempt. */
function runOf(shards: readonly ShardResult[]): Result['run'] {
  const runs = shards.map(({ run }) => run);
  const [first] = runs as [Result['run'], ...Result['run'][]];
  const startedAt = runs.map((run) => run.startedAt).toSorted()[0] ?? first.startedAt;
  return { ...first, attempt: Math.max(...runs.map(({ attempt }) => attempt)), startedAt };
}
