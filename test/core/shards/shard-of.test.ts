import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { usualMs } from '../../../src/core/budget/times.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { readShard } from '../../../src/core/plan/shard/read-shard.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { shardOf } from '../../../src/core/shards/shard-of.ts';
import { levelOf } from '../../../src/core/verdict/statistics/error-rates.ts';
import { assertProperty } from '../../contracts/property.ts';
import { shop } from '../plan/shop.ts';
import { check } from '../verdict/story.ts';

const checks = [check];
const timing = { checks, targets: [] };
const drawn = (seed: string, scenarios: number) => planOf(shop({ plan: { ...shop().plan, scenarios } }), seed);
const partsOf = (seed: string, scenarios: number, of: number) => {
  const plan = drawn(seed, scenarios);
  return { plan, parts: Array.from({ length: of }, (_, nth) => shardOf(plan, { index: nth + 1, of }, timing)) };
};
const anySplit = fc
  .record({ seed: fc.integer().map(String), scenarios: fc.integer({ min: 1, max: 40 }), of: fc.integer({ min: 1, max: 12 }) })
  .filter(({ scenarios, of }) => of <= scenarios);

test('every scenario is in exactly one shard, unchanged and in the order of the plan', () => {
  assertProperty(
    fc.property(anySplit, ({ seed, scenarios, of }) => {
      const { plan, parts } = partsOf(seed, scenarios, of);
      const dealt = parts.flatMap((part) => part.scenarios.map((scenario, nth) => [part.shard?.places[nth] ?? -1, scenario] as const));
      expect(dealt.toSorted(([a], [b]) => a - b)).toEqual([...plan.scenarios.entries()]);
      for (const { shard } of parts) expect(shard?.places).toEqual(shard?.places.toSorted((a, b) => a - b));
    }),
    { numRuns: 20 },
  );
});

test('each shard has the name, the seed and the hash of the same plan, and says the same when it is drawn again', () => {
  assertProperty(
    fc.property(anySplit, ({ seed, scenarios, of }) => {
      const { plan, parts } = partsOf(seed, scenarios, of);
      expect(new Set(parts.map((part) => JSON.stringify([part.name, part.seed, part.shard?.plan, part.shard?.of])))).toHaveLength(1);
      expect(parts.every((part) => part.seed === plan.seed && part.shard?.scenarios === scenarios)).toBe(true);
      expect(partsOf(seed, scenarios, of).parts.map(stringifyPlan)).toEqual(parts.map(stringifyPlan));
    }),
    { numRuns: 12 },
  );
});

test('no shard is longer than the shortest by more than the longest scenario', () => {
  assertProperty(
    fc.property(anySplit, ({ seed, scenarios, of }) => {
      const { plan, parts } = partsOf(seed, scenarios, of);
      const timeOf = (all: typeof plan.scenarios) => all.reduce((sum, scenario) => sum + usualMs(checks, scenario), 0);
      const times = parts.map((part) => timeOf(part.scenarios));
      const longest = Math.max(...plan.scenarios.map((scenario) => usualMs(checks, scenario)));
      expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(longest + 1e-6);
    }),
    { numRuns: 20 },
  );
});

test('the shards together have the error level of the whole run, and each judges a claim as the whole run does', () => {
  assertProperty(
    fc.property(anySplit, ({ seed, scenarios, of }) => {
      const { parts } = partsOf(seed, scenarios, of);
      const whole = levelOf(checks, scenarios);
      const levels = parts.map((part) => levelOf(checks, part.scenarios.length, part.shard?.scenarios));
      for (const level of levels) expect(level.falseFailure).toBeCloseTo(whole.falseFailure, 12);
      expect(levels.reduce((sum, { run }) => sum + run, 0)).toBeCloseTo(whole.run, 12);
      // Success and a percentile, in `during` and afterwards: the chance that any claim of any shard is rejected falsely.
      const spent = parts.reduce((sum, part, nth) => sum + part.scenarios.length * 4 * (levels[nth]?.falseFailure ?? 1), 0);
      expect(spent).toBeCloseTo(whole.run, 12);
    }),
    { numRuns: 20 },
  );
});

test('a shard is written and read back as the same plan', () => {
  for (const part of partsOf('a', 7, 3).parts) expect(parsePlan(stringifyPlan(part))).toEqual(part);
  const [part] = partsOf('a', 7, 3).parts;
  const bent = { ...part, shard: { ...part?.shard, places: [0] } };
  expect(() => parsePlan(JSON.stringify(bent))).toThrow('a shard has one place for each scenario');
});

describe('a plan that cannot be split', () => {
  it.each([
    ['has fewer scenarios than shards', () => shardOf(drawn('a', 3), { index: 4, of: 4 }, timing), /3 of at least 4 scenarios/],
    [
      'is a shard already',
      () => shardOf(shardOf(drawn('a', 6), { index: 1, of: 2 }, timing), { index: 1, of: 2 }, timing),
      /already one part of another/,
    ],
    [
      'has one timeline',
      () => {
        const plan = drawn('a', 4);
        return shardOf({ ...plan, scenarios: plan.scenarios.map((one) => ({ ...one, atMs: 5 })) }, { index: 1, of: 2 }, timing);
      },
      /`mode: monkey`/,
    ],
  ])('%s', (_, split, message) => {
    expect(split).toThrow(message);
  });
});

describe('a shard as text', () => {
  it.each([
    ['2/4', { index: 2, of: 4 }],
    [' 1/1 ', { index: 1, of: 1 }],
  ])('%j is read', (text, value) => {
    expect(readShard(text)).toEqual({ ok: true, value });
  });

  it.each([['5/4'], ['0/4'], ['2'], ['2/0'], ['2/257'], [2], ['a/b'], ['-1/2'], ['1/2/3'], [null]])('%j is refused', (text) => {
    expect(readShard(text)).toMatchObject({ ok: false });
  });
});

test('a long scenario is alone in its shard', () => {
  const [first, ...others] = drawn('a', 7).scenarios;
  const scenarios = [first, ...others]
    .flatMap((one) => one ?? [])
    .map((one, nth) => ({
      ...one,
      faults: one.faults.slice(0, 1).map((fault) => ({ ...fault, lastsMs: nth === 3 ? 240_000 : 5000 })),
    }));
  const part = shardOf({ ...drawn('a', 7), scenarios }, { index: 1, of: 2 }, timing);
  expect(part.shard?.places).toEqual([3]);
});

test('a scenario whose target takes its time is alone in its shard', () => {
  const { steps, plan } = withSteps();
  const part = shardOf(plan, { index: 1, of: 2 }, { checks, targets: [steps] });
  expect(part.shard?.places).toEqual([3]);
});

/** Seven scenarios of the same length, of which the fourth is on a target whose commands take up to four minutes. */
function withSteps() {
  const plan = drawn('a', 7);
  const steps = { kind: 'command' as const, name: 'slow', inject: ['a'], undo: ['b'], verify: ['c'], timeoutMs: 60_000 };
  const scenarios = plan.scenarios.map((one, nth) => ({
    ...one,
    faults: one.faults.slice(0, 1).map((fault) => ({ ...fault, lastsMs: 5000, on: nth === 3 ? steps.name : fault.on })),
  }));
  return { steps, plan: { ...plan, scenarios } };
}
