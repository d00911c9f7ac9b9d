import type { Config } from '../src/core/model/config/config.ts';
import { planOf } from '../src/core/plan/plan.ts';
import { emptyConfig, rule } from './parts/plan-config.ts';
import { median } from './parts/rounds.ts';
import type { BenchOptions, BenchRow } from './row.ts';

// The CPU time of a plan, and whether ten times as many scenarios cost ten times as much.

const scenarios = 10_000;
const limitMs = 1000;

const configOf = (count: number): Config => ({
  ...emptyConfig,
  targets: [
    { kind: 'process', name: 'api', port: 8080, readyTimeoutMs: 30_000 },
    { kind: 'process', name: 'worker', port: 9000, readyTimeoutMs: 30_000 },
    { kind: 'link', name: 'cache', listen: null, to: { host: '127.0.0.1', port: 6379 } },
    { kind: 'link', name: 'edge', listen: null, to: 'preview' },
  ],
  faults: [rule('kill', ['api', 'worker']), rule('latency', ['cache', 'edge']), rule('http-error', ['edge']), rule('surge', ['preview'])],
  plan: { ...emptyConfig.plan, scenarios: count, faults: { min: 1, max: 2 } },
});

function cpuMs(count: number, seed: string): number {
  const before = process.cpuUsage();
  planOf(configOf(count), seed);
  return process.cpuUsage(before).user / 1000;
}

export async function row({ quick = false }: Partial<BenchOptions> = {}): Promise<BenchRow[]> {
  cpuMs(scenarios, 'warm');
  const rounds = Array.from(
    { length: quick ? 3 : 7 },
    (_, round) => [cpuMs(scenarios, `r${round}`), cpuMs(scenarios / 10, `r${round}`)] as const,
  );
  const allMs = median(rounds.map(([all]) => all));
  const growth = median(rounds.map(([all, tenth]) => all / tenth));
  return [
    {
      row: 'plan of 10,000 scenarios, 6 pairs of rule and target, 1 to 2 faults',
      ours: `${allMs.toFixed(0)} ms CPU`,
      peer: '–',
      ratio: '–',
      goal: `< ${limitMs} ms`,
      ok: allMs < limitMs,
      note: `ten times the scenarios cost ${growth.toFixed(1)} times as much (linear: 10)`,
    },
  ];
}
