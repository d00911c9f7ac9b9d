import { withCoverage } from '../src/core/conclude/coverage.ts';
import type { Config } from '../src/core/model/config/config.ts';
import type { Cell } from '../src/core/model/plan/cell.ts';
import type { Takeover } from '../src/core/model/plan/lineage.ts';
import type { Plan } from '../src/core/model/plan/plan.ts';
import type { Scenario } from '../src/core/model/plan/scenario.ts';
import { cellsOf } from '../src/core/plan/map/cells.ts';
import { worthCombining } from '../src/core/plan/map/worth-combining.ts';
import { planOf } from '../src/core/plan/plan.ts';
import { dice } from '../src/core/random/dice.ts';
import { type Noise, noise } from '../src/core/random/noise.ts';
import { emptyConfig, rule } from './parts/plan-config.ts';
import { median } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// How many pairs of faults are left when lineage says which are worth it, and how soon a target and its fallback are disturbed together. Nothing runs: plans alone.

const kinds = ['bandwidth', 'blackhole', 'cut', 'flap', 'latency', 'refuse', 'reset', 'http-error'];
const targetNames = Array.from({ length: 8 }, (_, index) => `to-${index}`);
const checkNames = ['home', 'search', 'orders'];
/** Scenarios that fit into the budget of one pull request. */
const perRun = 9;

const configOf = (map: boolean): Config => ({
  ...emptyConfig,
  targets: targetNames.map((name, index) => ({ kind: 'link', name, listen: null, to: { host: '127.0.0.1', port: 7000 + index } })),
  faults: kinds.map((kind) => rule(kind, targetNames)),
  plan: { ...emptyConfig.plan, scenarios: map ? 1 : perRun, faults: { min: 1, max: 2 }, ...(map && { map: true as const }) },
});

const run = (number: number, outcome: 'passed' | 'failed') => ({
  startedAt: new Date(number * 86_400_000).toISOString(),
  run: '',
  commit: '',
  outcome,
});

/** Each check needs each target in a third of the cases, and a quarter of the pairs of fault and target fail alone. */
function pairsLeft(seed: string): { readonly left: number; readonly all: number } {
  const unit = noise(dice(`pairs ${seed}`));
  const cells = cellsOf(configOf(true));
  const carried = targetNames.map((target, nth) => ({ target, checks: checkNames.filter((_, index) => unit(nth, index) < 1 / 3) }));
  const coverage = cells.map(
    ({ fault, target }, index): Cell => ({
      fault: fault.kind,
      on: target.name,
      scenario: null,
      last: run(1, unit(index, 9) < 0.25 ? 'failed' : 'passed'),
    }),
  );
  const isWorth = worthCombining({ coverage, lineage: { carried, takeovers: [] } });
  const all = cells.flatMap((a, index) =>
    cells.slice(index + 1).flatMap((b) => (a.target.name === b.target.name ? [] : [[a, b] as const])),
  );
  return { all: all.length, left: all.filter(([a, b]) => isWorth(a, b)).length };
}

/** One target stands in for another one: pull requests until one scenario disturbs both. */
function runsUntilBoth(seed: string, map: boolean): number {
  const [source, fallback] = twoOf(noise(dice(`fallback ${seed}`)));
  const config = configOf(map);
  let [coverage, takeovers]: [readonly Cell[], readonly Takeover[]] = [[], []];
  for (let number = 1; ; number += 1) {
    const plan = planOf(config, `${seed}.${number}`, { coverage, lineage: { carried: [], takeovers } });
    const ran = plan.scenarios.slice(0, perRun);
    if (ran.some(({ faults }) => [source, fallback].every((name) => faults.some(({ on }) => on === name)))) return number;
    coverage = coveredBy(plan, ran, number);
    const [alone] = ran.find(({ faults }) => faults.length === 1 && faults[0]?.on === source)?.faults ?? [];
    if (alone !== undefined && takeovers.length === 0) takeovers = [{ fault: alone.fault, on: source, by: fallback, last: null }];
  }
}

function twoOf(unit: Noise): readonly [string, string] {
  const first = Math.floor(unit(0) * targetNames.length);
  const second = (first + 1 + Math.floor(unit(1) * (targetNames.length - 1))) % targetNames.length;
  return [targetNames[first] ?? '', targetNames[second] ?? ''];
}

function coveredBy({ map }: Plan, ran: readonly Scenario[], number: number): readonly Cell[] {
  const identity = { startedAt: run(number, 'passed').startedAt, id: String(number), attempt: 1, commit: '' };
  const result = { scenarios: ran.map(({ id }) => ({ id, outcome: 'passed' })), run: identity } as unknown as Parameters<
    typeof withCoverage
  >[0];
  return withCoverage(result, map === undefined ? {} : { map }).coverage ?? [];
}

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  const seeds = Array.from({ length: quick ? 10 : 100 }, (_, index) => `seed-${index}`);
  const counts = seeds.map(pairsLeft);
  const left = median(counts.map((one) => one.left));
  const all = counts[0]?.all ?? 0;
  const [ours, drawn] = [true, false].map((map) => median(seeds.map((seed) => runsUntilBoth(seed, map)))) as [number, number];
  return [
    {
      row: 'pairs of faults that are worth a scenario: 64 faults on 8 targets, 3 checks that need a third of them each',
      ours: `${left} (with lineage)`,
      peer: `${all} (on two targets)`,
      ratio: `${(left / all).toFixed(2)} ×`,
      goal: '≤ 0.24 ×',
      ok: left <= 0.24 * all,
      note: `median of ${seeds.length} previews in which a quarter of the faults fail alone; simulated`,
    },
    {
      row: `pull requests until a target and its fallback are disturbed together, ${perRun} scenarios each`,
      ours: `${ours} (map with lineage)`,
      peer: `${drawn} (drawn, 1..2 faults)`,
      ratio: `${(ours / drawn).toFixed(2)} ×`,
      goal: '≤ 2',
      ok: ours <= 2,
      note: `median of ${seeds.length} sequences; simulated`,
    },
  ];
}
