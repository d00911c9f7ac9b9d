import { createHistogram } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Histogram } from '../src/core/evidence/histogram.ts';
import type { Sample } from '../src/core/model/run/sample.ts';
import { startLoad } from '../src/world/load/start-load.ts';
import type { ProbeResult } from '../src/world/probes/probe.ts';
import type { BenchRow, BenchRows } from './row.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The memory of a long run, and the time of a sample. */
export const row: BenchRows = async ({ quick } = { quick: false }) => [
  await memoryRow(quick ? 200_000 : 1_000_000),
  speedRow(quick ? 1_000_000 : 5_000_000),
];

async function memoryRow(samples: number): Promise<BenchRow> {
  await fold(20_000);
  const grown = await growthMb(async () => fold(samples));
  const kept = await growthMb(async () =>
    Array.from(
      { length: samples },
      (_, number): Sample => ({ check: 'a', number, dueMs: number, endMs: number + 0.5, failure: null, ours: false }),
    ),
  );
  return {
    row: `load and histogram: memory of ${samples.toLocaleString('en')} samples`,
    ours: `${grown.toFixed(1)} MB`,
    peer: `samples kept: ${kept.toFixed(0)} MB`,
    ratio: `${(Math.max(0, grown) / kept).toFixed(3)} ×`,
    goal: '≤ 5 MB',
    ok: grown <= 5,
  };
}

/** The real load into one histogram, with a clock that runs fifty times as fast. */
async function fold(samples: number): Promise<Histogram> {
  const good: ProbeResult = { response: { status: 200, headers: {}, body: '', cut: false } };
  const tolerance = { percentiles: [] };
  const spec = {
    name: 'a',
    kind: 'http',
    params: {},
    ratePerSecond: 1_000,
    timeoutMs: 60_000,
    steady: tolerance,
    during: tolerance,
    recoversMs: 0,
  };
  const probe = { send: async () => good, close: async () => {} };
  const clock = { now: () => performance.now() * 50, sleep: async () => {} };
  const load = startLoad([{ spec, probe, judge: () => null }], clock, new AbortController().signal);
  const histogram = new Histogram();
  for await (const batch of load.samples) {
    for (const sample of batch) histogram.record(sample.endMs - sample.dueMs);
    if (histogram.count >= samples) load.stop();
  }
  return histogram;
}

async function growthMb(work: () => Promise<unknown>): Promise<number> {
  const before = usedMb();
  const kept = await work();
  const after = usedMb();
  return kept === undefined ? Number.NaN : after - before;
}

function usedMb(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

function speedRow(records: number): BenchRow {
  const values = Float64Array.from({ length: 4096 }, (_, index) => 0.1 + ((index * 7919) % 4096) / 10);
  const native = createHistogram();
  const own = new Histogram();
  const perSecond = (record: (ms: number) => void): number => {
    const startMs = performance.now();
    for (let index = 0; index < records; index++) record(values[index & 4095] ?? 0);
    return records / (performance.now() - startMs) / 1000;
  };
  const rounds = Array.from({ length: 8 }, () => ({
    ours: perSecond((ms) => own.record(ms)),
    peer: perSecond((ms) => native.record(Math.round(ms * 1000))),
  }));
  const median = (all: number[]): number => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const ratio = median(rounds.map((round) => round.ours / round.peer));
  return {
    row: 'histogram: records per second',
    ours: `${median(rounds.map((round) => round.ours)).toFixed(0)} M/s`,
    peer: `perf_hooks: ${median(rounds.map((round) => round.peer)).toFixed(0)} M/s`,
    ratio: `${ratio.toFixed(1)} ×`,
    goal: '≥ 1.5 ×',
    ok: ratio >= 1.5,
  };
}
