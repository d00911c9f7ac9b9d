import type { Config } from '../src/core/model/config/config.ts';
import { planOf } from '../src/core/plan/plan.ts';
import { shardOf } from '../src/core/shards/shard-of.ts';
import { emptyConfig, rule } from './parts/plan-config.ts';
import { median } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// What a plan of 10,000 scenarios on 1,000 targets costs, for configs of two shapes. Nothing runs: plans alone.

const targets = 1000;
const scenarios = 10_000;
const limitMs = 1000;
const kinds = ['latency', 'cut', 'reset', 'bandwidth', 'refuse', 'flap', 'blackhole', 'http-error'];
const names = Array.from({ length: targets }, (_, index) => `to-${index}`);

const shapes: Readonly<Record<string, Config['faults']>> = {
  '8 faults on each of them': kinds.map((kind) => rule(kind, names)),
  'a fault of its own on each': names.map((name, index) => rule(kinds[index % kinds.length] ?? 'cut', [name])),
};

const configOf = (faults: Config['faults']): Config => ({
  ...emptyConfig,
  targets: names.map((name, index) => ({ kind: 'link', name, listen: null, to: { host: '127.0.0.1', port: 7000 + index } })),
  faults,
  plan: { ...emptyConfig.plan, scenarios, faults: { min: 1, max: 2 } },
});

/** CPU time of a plan and of one of its four shards, ms. */
function cpuMs(config: Config, seed: string): number {
  const before = process.cpuUsage();
  shardOf(planOf(config, seed), { index: 2, of: 4 }, config);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  return Object.entries(shapes).map(([shape, faults]) => {
    const config = configOf(faults);
    cpuMs(config, 'warm');
    const ms = median(Array.from({ length: quick ? 3 : 7 }, (_, round) => cpuMs(config, `r${round}`)));
    return {
      row: `plan of 10,000 scenarios on 1,000 targets, ${shape}, and one shard of it`,
      ours: `${ms.toFixed(0)} ms CPU`,
      peer: '–',
      ratio: '–',
      goal: `< ${limitMs} ms`,
      ok: ms < limitMs,
    };
  });
}
