import { withCoverage } from '../src/core/conclude/coverage.ts';
import type { Config } from '../src/core/model/config/config.ts';
import type { Cell } from '../src/core/model/plan/cell.ts';
import type { Plan } from '../src/core/model/plan/plan.ts';
import { pairName } from '../src/core/plan/candidate.ts';
import { planOf } from '../src/core/plan/plan.ts';
import { dice } from '../src/core/random/dice.ts';
import { noise } from '../src/core/random/noise.ts';
import { rightEdgeFirst } from './parts/edge-diffs.ts';
import { emptyConfig, rule } from './parts/plan-config.ts';
import { median } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// How soon a map with its memory reaches every pair of fault and target, and a weak one, against plans that are drawn. Nothing runs: plans alone.

const kinds = ['bandwidth', 'blackhole', 'cut', 'flap', 'latency', 'refuse', 'reset', 'http-error'];
const targetNames = Array.from({ length: 8 }, (_, index) => `to-${index}`);
/** Scenarios that fit into the budget of one pull request. */
const perRun = 9;

const configOf = (names: readonly string[], map: boolean, scenarios: number): Config => ({
  ...emptyConfig,
  targets: names.map((name, index) => ({ kind: 'link', name, listen: null, to: { host: '127.0.0.1', port: 7000 + index } })),
  faults: kinds.map((kind) => rule(kind, names)),
  plan: { ...emptyConfig.plan, scenarios, ...(map && { map: true as const }) },
});

const cellsIn = ({ scenarios }: Pick<Plan, 'scenarios'>): readonly string[] =>
  scenarios.slice(0, perRun).flatMap(({ faults }) => faults.map(pairName));

/** The pairs of each pull request, for as long as the caller wants. */
function* runsOf(seed: string, map: boolean): Generator<readonly string[]> {
  const config = configOf(targetNames, map, map ? 1 : perRun);
  let coverage: readonly Cell[] = [];
  for (let run = 1; ; run += 1) {
    const plan = planOf(config, `${seed}.${run}`, { coverage });
    if (plan.map !== undefined) coverage = covered(plan, run);
    yield cellsIn(plan);
  }
}

/** What the memory is after a run in which every scenario passed. */
function covered({ map, scenarios }: Plan, run: number): readonly Cell[] {
  const ran = scenarios.slice(0, perRun).map(({ id }) => ({ id, outcome: 'passed' }));
  const identity = { startedAt: new Date(run * 86_400_000).toISOString(), id: String(run), attempt: 1, commit: '' };
  const result = { scenarios: ran, run: identity } as unknown as Parameters<typeof withCoverage>[0];
  return withCoverage(result, map === undefined ? {} : { map }).coverage ?? [];
}

function runsUntilAll(seed: string, map: boolean): number {
  const seen = new Set<string>();
  let runs = 0;
  for (const cells of runsOf(seed, map)) {
    runs += 1;
    for (const cell of cells) seen.add(cell);
    if (seen.size === kinds.length * targetNames.length) break;
  }
  return runs;
}

/**
 * Scenarios until the first failure. One target fails under about half of the faults, each from a severity on that lies anywhere in the range of the
 * fault; a drawn severity lies anywhere as well, and a map takes the end of the range.
 */
function scenariosUntilWeak(seed: string, map: boolean): number {
  const unit = noise(dice(`weak ${seed}`));
  const target = targetNames[Math.floor(unit(0) * targetNames.length)];
  const weak = kinds.filter((_, index) => unit(index + 1) < 0.5).map((kind) => `${kind} on ${target}`);
  const limits = new Map((weak.length > 0 ? weak : [`latency on ${target}`]).map((cell, index) => [cell, unit(index, 1)]));
  let scenarios = 0;
  for (const cells of runsOf(seed, map))
    for (const cell of cells) {
      scenarios += 1;
      const limit = limits.get(cell);
      if (limit !== undefined && (map || unit(scenarios, 2) >= limit)) return scenarios;
    }
  return scenarios;
}

/** The change adds one target: the first pair of its run is one of that target. */
function newTargetFirst(seed: string): boolean {
  const coverage = covered(planOf(configOf(targetNames, true, 1), seed), 1);
  const after = planOf(configOf([...targetNames, 'to-new'], true, 1), `${seed}.after`, { coverage });
  return after.scenarios[0]?.faults[0]?.on === 'to-new';
}

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  const seeds = Array.from({ length: quick ? 10 : 100 }, (_, index) => `seed-${index}`);
  const compared = (measure: (seed: string, map: boolean) => number) =>
    [true, false].map((map) => median(seeds.map((seed) => measure(seed, map)))) as [number, number];
  const [all, allDrawn] = compared(runsUntilAll);
  const [weak, weakDrawn] = compared(scenariosUntilWeak);
  const first = seeds.slice(0, 20).filter(newTargetFirst).length;
  const named = seeds
    .slice(0, 20)
    .filter((seed) => rightEdgeFirst(seed, targetNames, kinds, perRun, (names) => configOf(names, true, 1))).length;
  const of = `${kinds.length * targetNames.length} pairs of fault and target, ${perRun} scenarios a pull request`;
  return [
    {
      row: `pull requests until every pair has run: ${of}`,
      ours: `${all} (map with memory)`,
      peer: `${allDrawn} (drawn)`,
      ratio: `${(all / allDrawn).toFixed(2)} ×`,
      goal: '≤ 8',
      ok: all <= 8,
      note: `median of ${seeds.length} sequences; simulated`,
    },
    {
      row: `scenarios until the first failure, one target of ${targetNames.length} is weak against about half of the faults`,
      ours: `${weak} (map with memory)`,
      peer: `${weakDrawn} (drawn)`,
      ratio: `${(weak / weakDrawn).toFixed(2)} ×`,
      goal: '≤ 0.4 ×',
      ok: weak <= 0.4 * weakDrawn,
      note: 'simulated; the drawn plan also takes each target once before it takes one twice',
    },
    {
      row: 'a new target comes first',
      ours: `${first} of ${Math.min(20, seeds.length)} changes`,
      peer: '–',
      ratio: '–',
      goal: '≥ 19 of 20',
      ok: first >= 0.95 * Math.min(20, seeds.length),
    },
    {
      row: 'the report names first the dependency that a change adds or survives now',
      ours: `${named} of ${Math.min(20, seeds.length)} changes`,
      peer: '–',
      ratio: '–',
      goal: '≥ 19 of 20',
      ok: named >= 0.95 * Math.min(20, seeds.length),
      note: 'simulated; a third of the other targets fail before and after the change, and programs are renamed',
    },
  ];
}
