import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { HttpResponse } from '../../src/core/checks/http/http-response.ts';
import { http as check } from '../../src/core/checks/http.ts';
import { Histogram } from '../../src/core/evidence/histogram.ts';
import type { Clock } from '../../src/core/model/run/clock.ts';
import { startLoad } from '../../src/world/load/start-load.ts';
import { http } from '../../src/world/probes/http.ts';

const run = promisify(execFile);
const clock: Clock = { now: () => performance.now(), sleep: (ms, signal) => sleep(ms, undefined, { signal }) };

/** Each one sends GET requests at a rate and returns the 99th percentile of its measurements, in ms. */
export type Contender = (url: string, ratePerSecond: number, forMs: number) => Promise<number>;

export const ours: Contender = async (url, ratePerSecond, forMs) => {
  const params = check.params.parse({});
  const probe = http.open(params, { preview: url, workspace: '/', timeoutMs: 5_000 });
  const tolerance = { percentiles: [] };
  const spec = {
    name: 'a',
    kind: 'http',
    params: {},
    ratePerSecond,
    timeoutMs: 5_000,
    steady: tolerance,
    during: tolerance,
    recoversMs: 0,
  };
  const load = startLoad(
    [{ spec, probe, judge: (answer: HttpResponse) => check.judge(params, answer) }],
    clock,
    new AbortController().signal,
  );
  setTimeout(() => load.stop(), forMs);
  const latency = new Histogram();
  for await (const batch of load.samples) for (const sample of batch) latency.record(sample.endMs - sample.dueMs);
  await probe.close();
  return latency.quantile(0.99);
};

export const autocannon: Contender = async (url, ratePerSecond, forMs) => {
  const program = new URL('../../node_modules/autocannon/autocannon.js', import.meta.url).pathname;
  const args = ['-R', String(ratePerSecond), '-c', '10', '-d', String(forMs / 1000), '--json', '--no-progress', url];
  const { stdout } = await run(process.execPath, [program, ...args], { maxBuffer: 16 * 1024 * 1024 });
  return (JSON.parse(stdout) as { latency: { p99: number } }).latency.p99;
};
