import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../../src/core/faults/catalog.ts';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { assertProperty } from '../../contracts/property.ts';
import { link, process, rule, rules, shop, targets, withScenarios } from './shop.ts';

const added: readonly FaultRule[] = [
  rule('terminate', ['api', 'worker']),
  rule('cut', ['api-to-cache'], { weight: 5 }),
  rule('latency', ['edge'], { lasts: { oneOf: [7000] } }),
  rule('refuse', ['edge']),
  rule('slow-clients', ['preview'], { weight: 0.2 }),
];

describe('one seed, one plan', () => {
  test('the same seed gives the same bytes', () => {
    assertProperty(
      fc.property(fc.string(), (seed) => {
        expect(bytes(seed)).toBe(bytes(seed));
      }),
      { numRuns: 30 },
    );
  });

  test('another seed gives another plan', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, number) => JSON.stringify(planOf(shop(), `seed ${number}`).scenarios)));
    expect(seen.size).toBe(200);
  });

  test('more scenarios leave the first ones as they are', () => {
    expect(planOf(withScenarios(12), 'a').scenarios.slice(0, 5)).toEqual(planOf(withScenarios(5), 'a').scenarios);
  });

  const bytes = (seed: string): string => stringifyPlan(planOf(shop(), seed));
});

test('a rule that is added wins places', () => {
  const faults = [...rules, ...added];
  const drawn = planOf(withScenarios(faults.length, { min: 1, max: 2 }, { faults }), 'a').scenarios.flatMap((scenario) => scenario.faults);
  for (const { fault, on } of added) expect(drawn.some((each) => each.fault === fault && on.includes(each.on))).toBe(true);
});

describe('what is drawn', () => {
  const scenarios = planOf(withScenarios(3000, { min: 1, max: 2 }), 'all').scenarios;
  const all = scenarios.flatMap(({ faults }) => faults);

  test('is as many faults as the rules say, each number equally often', () => {
    // A fault that hides every other one is always alone.
    const shared = scenarios.filter(({ faults }) => !faults.some(({ fault, on }) => on === 'edge' && faultOf(fault)?.masks));
    expect(shared.filter(({ faults }) => faults.length === 1).length / shared.length).toBeCloseTo(0.5, 1);
    expect(scenarios.every(({ faults }) => faults.length === 1 || faults.length === 2)).toBe(true);
  });

  test('follows the weights', () => {
    const alone = planOf(withScenarios(3000, { min: 1, max: 1 }), 'all').scenarios.map(({ faults }) => faults[0]);
    const won = (fault: string, on: string): number => alone.filter((each) => each?.fault === fault && each.on === on).length / 3000;
    // Eleven places in all: latency counts twice on each of its two targets.
    const places = rules.reduce((sum, { on, weight }) => sum + on.length * weight, 0);
    expect(won('latency', 'edge')).toBeCloseTo(2 / places, 1);
    expect(won('kill', 'api')).toBeCloseTo(1 / places, 1);
    expect(won('latency', 'edge')).toBeGreaterThan(1.4 * won('bandwidth', 'edge'));
  });

  test('spans what the rule says, and starts within the first half of the first fault', () => {
    const delays = all.filter(({ fault }) => fault === 'latency').map(({ params }) => params.delay as number);
    expect(Math.min(...delays)).toBeLessThan(110);
    expect(Math.max(...delays)).toBeGreaterThan(1900);
    expect(Math.min(...all.map(({ lastsMs }) => lastsMs))).toBeLessThan(5200);
    expect(Math.max(...all.map(({ lastsMs }) => lastsMs))).toBeGreaterThan(14_500);
    const starts = scenarios.flatMap(({ faults: [first, second] }) => (first && second ? [second.startMs / first.lastsMs] : []));
    expect(Math.max(...starts)).toBeLessThanOrEqual(0.5);
    expect(Math.max(...starts)).toBeGreaterThan(0.45);
    expect(Math.min(...starts)).toBeLessThan(0.05);
    expect(scenarios.every(({ faults: [first] }) => first?.startMs === 0)).toBe(true);
  });

  test('has ids and seeds of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ seed }) => seed)).size).toBe(all.length);
  });
});

describe('faults that contradict each other', () => {
  test('are never together: one target twice, a masked one, a connection to a process that is gone', () => {
    for (const { faults } of planOf(withScenarios(2000, { min: 2, max: 5 }), 'all').scenarios) {
      expect(new Set(faults.map(({ on }) => on)).size).toBe(faults.length);
      if (faults.some(({ fault, on }) => on === 'edge' && faultOf(fault)?.masks)) expect(faults).toHaveLength(1);
      if (faults.some(({ on }) => on === 'api')) expect(faults.some(({ on }) => on === 'edge' || on === 'preview')).toBe(false);
    }
  });

  test.each([
    ['two names of one process', [process('a', 8080), process('b', 8080)], ['a', 'b'], 1],
    ['two processes', [process('a', 8080), process('b', 8081)], ['a', 'b'], 2],
    ['a process and the link to it', [process('a', 6379), link('b', { host: 'localhost', port: 6379 })], ['a', 'b'], 1],
    ['a process and a link elsewhere', [process('a', 6379), link('b', { host: '10.0.0.7', port: 6379 })], ['a', 'b'], 2],
  ])('%s', (_, own, on, expected) => {
    const faults = [rule('kill', [own[0]?.name ?? '']), rule(own[1]?.kind === 'link' ? 'latency' : 'kill', on.slice(1))];
    const { scenarios } = planOf(withScenarios(5, { min: 2, max: 2 }, { targets: own, faults }), 'a');
    for (const scenario of scenarios) expect(scenario.faults).toHaveLength(expected);
  });

  test('and fewer possible targets than faults wanted give fewer faults', () => {
    const { scenarios } = planOf(withScenarios(5, { min: 4, max: 9 }, { faults: [rule('kill', ['api', 'worker'])] }), 'a');
    for (const { faults } of scenarios) expect(faults).toHaveLength(2);
  });
});

test('a rule for an unknown fault or target is a mistake of the caller', () => {
  expect(() => planOf(shop({ faults: [rule('melt', ['api'])] }), 'a')).toThrow(RangeError);
  expect(() => planOf(shop({ faults: [rule('kill', ['nobody'])] }), 'a')).toThrow(RangeError);
});

test('the front door can be disturbed even if the config does not list it', () => {
  const { scenarios } = planOf(shop({ targets: targets.slice(1), faults: [rule('surge', ['preview'])] }), 'a');
  expect(scenarios[0]?.faults[0]).toMatchObject({ fault: 'surge', on: 'preview' });
});

test('the time for a plan grows with its scenarios and not faster', () => {
  const cpuMs = (scenarios: number): number => {
    const before = globalThis.process.cpuUsage();
    planOf(withScenarios(scenarios), 'a');
    return globalThis.process.cpuUsage(before).user / 1000;
  };
  cpuMs(250);
  // Sixteen times as many: linear is 16, quadratic 256.
  expect(cpuMs(4000)).toBeLessThan(80 * Math.max(cpuMs(250), 3));
});
