import { bare } from './load/bare.ts';
import { autocannon, type Contender, ours } from './load/contenders.ts';
import { type Served, serve } from './load/served.ts';
import type { BenchRow, BenchRows } from './row.ts';

const rates = [50, 200, 1000];
/** With fewer samples, the 99th percentile is little more than the maximum. */
const leastArrivals = 800;

/** How precisely the schedule is kept, as the server sees it, and the measurement of a stall of one second. */
export const row: BenchRows = async ({ quick } = { quick: false }) => {
  const rounds = quick ? 2 : 5;
  const rows: BenchRow[] = [];
  for (const rate of rates) rows.push(await scheduleRow(rate, rounds, quick ? 2_000 : Math.max(4_000, (leastArrivals / rate) * 1_000)));
  rows.push(await stallRow(quick ? 1 : 3));
  return rows;
};

async function scheduleRow(rate: number, rounds: number, forMs: number): Promise<BenchRow> {
  const server = await serve();
  const errors: { ours: number; peer: number; floor: number }[] = [];
  await errorOf(ours, server, rate, 500);
  for (let round = 0; round < rounds; round++)
    errors.push({
      ours: await errorOf(ours, server, rate, forMs),
      peer: await errorOf(autocannon, server, rate, forMs),
      floor: await errorOf(bare, server, rate, forMs),
    });
  server.stop();
  const own = median(errors.map((one) => one.ours));
  const peer = median(errors.map((one) => one.peer));
  const ratio = median(errors.map((one) => one.ours / one.peer));
  return {
    row: `load: schedule error p99 at ${rate}/s`,
    ours: `${own.toFixed(1)} ms`,
    peer: `autocannon -R: ${peer.toFixed(0)} ms`,
    ratio: `1/${(1 / ratio).toFixed(0)}`,
    goal: '≤ 5 ms and ≤ 1/20',
    ok: own <= 5 && ratio <= 1 / 20,
    note: `a bare timer and one raw socket in the same rounds: ${median(errors.map((one) => one.floor)).toFixed(1)} ms`,
  };
}

/** 99th percentile of the delay of arrivals after an even schedule that starts at the earliest of them. */
async function errorOf(contender: Contender, server: Served, rate: number, forMs: number): Promise<number> {
  await server.arrivals();
  await contender(server.url, rate, forMs);
  const offGrid = (await server.arrivals()).map((atMs, index) => atMs - (index * 1000) / rate);
  const earliest = offGrid.reduce((a, b) => Math.min(a, b));
  return offGrid.map((ms) => ms - earliest).sort((a, b) => a - b)[Math.ceil(offGrid.length * 0.99) - 1] ?? 0;
}

async function stallRow(rounds: number): Promise<BenchRow> {
  const stalled = async (contender: Contender): Promise<number> => {
    const server = await serve(4_000);
    const p99 = await contender(server.url, 1000, 10_000);
    server.stop();
    return p99;
  };
  const seen: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round++) seen.push({ ours: await stalled(ours), peer: await stalled(autocannon) });
  const own = median(seen.map((one) => one.ours));
  return {
    row: 'load: p99 of a 1 s stall at 1000/s for 10 s',
    ours: `${own.toFixed(0)} ms`,
    peer: `autocannon -R: ${median(seen.map((one) => one.peer)).toFixed(0)} ms`,
    ratio: `${(own / 900).toFixed(2)} × the truth`,
    goal: '900 ms ± 5 %',
    ok: Math.abs(own / 900 - 1) <= 0.05,
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
