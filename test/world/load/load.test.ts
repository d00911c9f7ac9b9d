import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import type { Clock } from '../../../src/core/model/run/clock.ts';
import type { Sample } from '../../../src/core/model/run/sample.ts';
import type { Load } from '../../../src/world/load/load.ts';
import { startLoad } from '../../../src/world/load/start-load.ts';
import type { OpenProbe, ProbeResult } from '../../../src/world/probes/probe.ts';

const clock: Clock = { now: () => performance.now(), sleep: (ms, signal) => sleep(ms, undefined, { signal }) };
const good: ProbeResult = { response: { status: 200, headers: {}, body: '', cut: false } };
const never = new AbortController().signal;

const spec = (name: string, ratePerSecond: number, timeoutMs = 1_000): CheckSpec => ({
  name,
  kind: 'http',
  params: {},
  ratePerSecond,
  timeoutMs,
  steady: { percentiles: [] },
  during: { percentiles: [] },
  recoversMs: 1_000,
});

const check = (
  spec: CheckSpec,
  ask: (number: number, signal: AbortSignal) => Promise<ProbeResult>,
  judge = () => null as string | null,
) => {
  let asked = 0;
  const probe: OpenProbe = { send: (signal) => ask(asked++, signal), close: async () => {} };
  return { spec, probe, judge };
};

async function collect(load: Load, forMs: number): Promise<Sample[]> {
  setTimeout(() => load.stop(), forMs);
  const all: Sample[] = [];
  for await (const batch of load.samples) all.push(...batch);
  return all;
}

/** Settles with the signal, like a probe that hangs. */
const hang = (signal: AbortSignal): Promise<ProbeResult> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve({ failure: 'timeout', ours: false })));

describe('startLoad', () => {
  test('probes are due at fixed times, and none is skipped', async () => {
    const startMs = clock.now();
    const samples = await collect(startLoad([check(spec('a', 200), async () => good)], clock, never), 1_000);
    expect(samples.length).toBeGreaterThanOrEqual(195);
    expect(samples.length).toBeLessThanOrEqual(2_000);
    const first = samples[0]?.dueMs ?? 0;
    expect(first - startMs).toBeLessThan(2_000);
    for (const [index, sample] of samples.entries()) {
      expect(sample.number).toBe(index);
      expect(sample.dueMs).toBeCloseTo(first + index * 5, 6);
      expect(sample.endMs).toBeGreaterThanOrEqual(sample.dueMs);
    }
  });

  test('samples are returned in the order in which they were due, even if some probes hang', async () => {
    const ask = (number: number, signal: AbortSignal) => (number % 20 === 7 ? hang(signal) : Promise.resolve(good));
    const load = startLoad([check(spec('a', 200, 300), ask)], clock, never);
    const seen: Sample[] = [];
    setTimeout(() => load.stop(), 1_000);
    for await (const batch of load.samples) {
      seen.push(...batch);
      expect(seen.map(({ number }) => number)).toEqual(seen.map((_, index) => index));
      // Probes that hang have failed, even if a busy machine sent them late, and no other probe has timed out.
      expect(seen.filter(({ number, failure }) => number % 20 === 7 && failure === null)).toEqual([]);
      expect(seen.filter(({ number, failure }) => number % 20 !== 7 && failure === 'timeout')).toEqual([]);
    }
    expect(seen.filter(({ failure }) => failure === 'timeout').length).toBeGreaterThanOrEqual(8);
    for (const sample of seen) if (sample.failure === 'timeout') expect(sample.endMs - sample.dueMs).toBeGreaterThanOrEqual(300 - 1e-6);
  });

  test('latency is measured from the time at which a probe was due, even if it was sent late', async () => {
    const load = startLoad([check(spec('a', 100, 2_000), async () => good)], clock, never);
    setTimeout(() => {
      const untilMs = performance.now() + 300;
      while (performance.now() < untilMs);
    }, 200);
    const samples = await collect(load, 800);
    const late = samples.filter(({ dueMs, endMs }) => endMs - dueMs > 100);
    expect(late.length).toBeGreaterThanOrEqual(15);
    expect(samples.length).toBeGreaterThanOrEqual(75);
    expect(load.troubles().maxLagMs).toBeGreaterThan(200);
    expect(load.troubles().maxLagMs).toBe(0);
  });

  test('a probe that ignores its signal still counts as a timeout', async () => {
    const samples = await collect(startLoad([check(spec('a', 50, 100), () => new Promise(() => {}))], clock, never), 300);
    expect(samples.length).toBeGreaterThanOrEqual(10);
    expect(new Set(samples.map(({ failure }) => failure))).toEqual(new Set(['timeout']));
  });

  test('responses are judged, and failures are returned with their origin', async () => {
    const failure = { failure: 'gate: EMFILE', ours: true };
    const load = startLoad(
      [
        check(
          spec('a', 100),
          async (number) => (number === 0 ? failure : good),
          () => 'body',
        ),
      ],
      clock,
      never,
    );
    const samples = await collect(load, 100);
    expect(samples[0]).toMatchObject(failure);
    expect(samples[1]).toMatchObject({ failure: 'body', ours: false });
    expect(load.troubles().ours).toBe(1);
    expect(load.troubles().ours).toBe(0);
  });

  test('at most 2,000 probes are open; further probes count as failures of the gate', async () => {
    let open = 0;
    let most = 0;
    const ask = async (_: number, signal: AbortSignal): Promise<ProbeResult> => {
      most = Math.max(most, ++open);
      return hang(signal).finally(() => open--);
    };
    const samples = await collect(startLoad([check(spec('a', 5_000, 1_500), ask)], clock, never), 700);
    expect(most).toBe(2_000);
    const refused = samples.filter(({ failure }) => failure === 'gate: too many open');
    expect(refused.length).toBeGreaterThan(500);
    expect(refused.every(({ ours }) => ours)).toBe(true);
    expect(samples.length - refused.length).toBe(2_000);
  });

  test('checks with the same rate send at different times', async () => {
    const checks = ['a', 'b', 'c', 'd', 'e'].map((name) => check(spec(name, 10), async () => good));
    const samples = await collect(startLoad(checks, clock, never), 300);
    const phases = new Set(samples.filter(({ number }) => number === 0).map(({ dueMs }) => Math.round(dueMs / 5)));
    expect(phases.size).toBe(5);
  });

  test('an abort ends the load immediately, and aborts open probes', async () => {
    const run = new AbortController();
    let gaveUp = 0;
    const ask = (_: number, signal: AbortSignal) => hang(signal).finally(() => gaveUp++);
    const load = startLoad([check(spec('a', 100, 60_000), ask)], clock, run.signal);
    setTimeout(() => run.abort(), 200);
    for await (const batch of load.samples) expect(batch).toEqual([]);
    await sleep(10);
    expect(gaveUp).toBeGreaterThanOrEqual(10);
  });

  test('an exception in a probe is thrown to the reader', async () => {
    const ask = async (): Promise<ProbeResult> => {
      throw new TypeError('a bug');
    };
    await expect(collect(startLoad([check(spec('a', 100), ask)], clock, never), 100)).rejects.toThrow('a bug');
  });
});
