import { expect, test } from 'vitest';
import { hardLimitMs, needsMs, slowestRemovalMs } from '../../../src/core/budget/needs.ts';
import { baselineMs, controlMs, hangMs, lookBeforeMs, scenarioMs, steadyAgainMs, steadyMs } from '../../../src/core/budget/times.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import type { CommandTarget } from '../../../src/core/targets/command.ts';
import { shop } from '../plan/shop.ts';

const check = (ratePerSecond: number, success: number): CheckSpec => ({
  name: 'front',
  kind: 'http',
  params: {},
  ratePerSecond,
  timeoutMs: 2_000,
  steady: { success, percentiles: [] },
  during: { success, percentiles: [] },
  recoversMs: 10_000,
});
const plan = planOf(shop(), 'seed');

test('steady state takes as long as the strictest tolerance needs samples, at the rate of its check', () => {
  expect(steadyMs([check(10, 0.99)])).toBeCloseTo(2 * steadyMs([check(20, 0.99)]), 6);
  expect(steadyMs([check(10, 0.99)])).toBeGreaterThan(steadyMs([check(10, 0.9)]));
  expect(steadyMs([check(1000, 0.5)])).toBe(1_000);
});

test('a scenario takes what its faults take, and the looking before and after', () => {
  const checks = [check(20, 0.95)];
  const fault = { id: 's1.f1', fault: 'kill', on: 'api', params: {}, startMs: 500, lastsMs: 4_000, seed: 's' };
  const looking = lookBeforeMs(checks) + 10_000 + steadyAgainMs(checks) + hangMs(checks);
  expect(scenarioMs(checks, { id: 's1', faults: [fault] })).toBe(looking + 4_500);
  expect(scenarioMs(checks, { id: 's1', faults: [] })).toBe(looking);
});

test('a run takes its baseline, its scenarios, and a control for the first and one for the one in the middle', () => {
  const checks = [check(20, 0.95)];
  const looking = scenarioMs(checks, { id: 'c', faults: [] });
  const controls = [plan.scenarios[0], plan.scenarios[3]].flatMap((one) => (one === undefined ? [] : controlMs(checks, one) + looking));
  const sum = [...controls, ...plan.scenarios.map((one) => scenarioMs(checks, one))].reduce((total, ms) => total + ms, baselineMs(checks));
  expect(needsMs({ checks, targets: [] }, plan)).toBe(sum);
});

test('commands are rehearsed once a target, and only when the plan strikes it', () => {
  const checks = [check(20, 0.95)];
  const on = plan.scenarios[0]?.faults[0]?.on ?? '';
  const commands = (name: string): CommandTarget => ({
    kind: 'command',
    name,
    inject: ['a'],
    undo: ['b'],
    verify: ['c'],
    timeoutMs: 1_000,
  });
  const without = needsMs({ checks, targets: [] }, plan);
  expect(needsMs({ checks, targets: [commands('nobody')] }, plan)).toBe(without);
  const struck = plan.scenarios.filter(({ faults }) => faults.some((fault) => fault.on === on)).length;
  expect(needsMs({ checks, targets: [commands(on)] }, plan)).toBe(without + struck * 4_000 + 7_000 + baselineMs(checks));
  const settling = { ...commands(on), settles: { inMs: 30_000, outMs: 120_000 } };
  expect(needsMs({ checks, targets: [settling] }, plan)).toBe(without + struck * 154_000 + 157_000 + baselineMs(checks));
  expect(slowestRemovalMs([commands('nobody'), settling])).toBe(122_000);
});

test('a run is ended a minute after its budget', () => {
  expect(hardLimitMs(600_000)).toBe(660_000);
});
