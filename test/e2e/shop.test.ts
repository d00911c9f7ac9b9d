import { describe, expect, test } from 'vitest';
import type { Finding, Result, ScenarioResult } from '../../src/core/model/result/result.ts';
import { isFree } from './free-ports.ts';
import { lacks } from './needs.ts';
import { type ExampleRun, runExample } from './run-example.ts';

const lastsMs = 4_000;
const play = (shop: 'sound' | 'fragile', scenarios: number): Promise<ExampleRun> =>
  runExample({
    name: 'shop',
    ports: [8080, 8081, 6380, 6390],
    env: { SHOP: shop },
    faults: [
      [{ fault: 'latency', on: 'api-to-cache', params: { delay: 1_500, jitter: 0, share: 1 }, lastsMs }],
      // On a machine that others keep busy, a start takes up to two seconds: still a small share of so long a time.
      [{ fault: 'kill', on: 'api', params: {}, lastsMs: 2 * lastsMs }],
      [
        { fault: 'blackhole', on: 'api-to-cache', params: {}, lastsMs },
        { fault: 'pause', on: 'worker', params: {}, lastsMs },
      ],
    ].slice(0, scenarios),
  });

const scenarioWith = (result: Result, fault: string, on: string): ScenarioResult | undefined =>
  result.scenarios.find(({ faults }) => faults.some(({ spec }) => spec.fault === fault && spec.on === on));
const finding = (scenario: ScenarioResult | undefined, wanted: Partial<Finding>): Finding | undefined =>
  scenario?.findings.find((one) => Object.entries(wanted).every(([key, value]) => one[key as keyof Finding] === value));

async function expectNothingLeft({ ports, result }: ExampleRun): Promise<void> {
  expect(result.unrestored).toEqual([]);
  for (const port of ports) expect(await isFree(port)).toBe(true);
}

describe.skipIf(lacks('redis-server')).concurrent('the same plan, on a real Redis', { timeout: 240_000 }, () => {
  test('the sound shop stays up, and every fault was felt and is gone', async () => {
    const run = await play('sound', 3);
    expect(run.output).toContain('kept its steady state');
    expect(run.code).toBe(0);
    expect(run.result.verdict).toBe('passed');
    expect(run.result.scenarios.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
    const faults = run.result.scenarios.flatMap((scenario) => scenario.faults);
    expect(faults).toHaveLength(4);
    for (const { felt, gone } of faults) expect([felt?.ok, gone?.ok]).toEqual([true, true]);
    await expectNothingLeft(run);
  });

  test('the fragile shop fails, and each finding names the check and the numbers', async () => {
    const run = await play('fragile', 2);
    expect(run.code).toBe(1);
    expect(run.result.verdict).toBe('failed');

    const slow = finding(scenarioWith(run.result, 'latency', 'api-to-cache'), { check: 'storefront', tolerance: 'latency' });
    expect(slow).toMatchObject({ outcome: 'failed', quantile: 0.95, required: 500, phase: 'during' });
    expect(slow?.observed?.low).toBeGreaterThan(500);

    const killed = finding(scenarioWith(run.result, 'kill', 'api'), { tolerance: 'back' });
    expect(killed).toMatchObject({ outcome: 'failed', target: 'api' });

    for (const { tries } of run.result.scenarios) expect(tries.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);

    for (const word of ['`api-to-cache`', '`storefront`', '`api`', ' replay ']) expect(run.report).toContain(word);
    await expectNothingLeft(run);
  });
});
