import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { planText } from '../../../src/core/plan/text.ts';
import { given, right } from '../config/given.ts';

const monkey = (plan: string) =>
  right(
    given({
      faults: '',
      targets: '{ api: { process: { port: 9000 } }, worker: { process: { port: 9001 } } }',
      plan: `{ mode: monkey, on: [api, worker], ${plan} }`,
    }),
  );
const seeds = Array.from({ length: 200 }, (_, index) => `seed-${index}`);

describe('terminations that a seed gives', () => {
  test('are the same for the same seed, byte for byte', () => {
    const config = monkey('every: 30s, budget: 30m');
    for (const seed of seeds.slice(0, 20)) expect(stringifyPlan(planOf(config, seed))).toBe(stringifyPlan(planOf(config, seed)));
    expect(new Set(seeds.map((seed) => stringifyPlan(planOf(config, seed)))).size).toBe(seeds.length);
  });

  test('are at most one in a round, in order, and of opted-in targets only', () => {
    const config = monkey('every: 30s, budget: 1h, probability: 50%');
    for (const seed of seeds) {
      const { scenarios } = planOf(config, seed);
      const rounds = scenarios.map(({ atMs = -1 }) => Math.floor(atMs / 30_000));
      expect(rounds).toEqual([...new Set(rounds)].sort((a, b) => a - b));
      expect(rounds.every((round) => round >= 0)).toBe(true);
      for (const { faults } of scenarios) {
        expect(faults).toMatchObject([{ fault: 'terminate', startMs: 0 }]);
        expect(['api', 'worker']).toContain(faults[0]?.on);
      }
    }
  });

  test('come with the given probability, and strike each target as often', () => {
    const config = monkey('every: 30s, budget: 2h, probability: 20%');
    const rounds = 200;
    const drawn = seeds.flatMap((seed) => planOf(config, seed).scenarios);
    const most = Math.max(...drawn.map(({ atMs = 0 }) => atMs)) / 30_000;
    expect(most).toBeGreaterThan(rounds);
    // 200 seeds × more than 200 rounds: the standard deviation of the share is below 0.002.
    expect(drawn.length / (seeds.length * Math.ceil(most))).toBeCloseTo(0.2, 2);
    expect(drawn.filter(({ faults }) => faults[0]?.on === 'api').length / drawn.length).toBeCloseTo(0.5, 1);
  });

  test('of a longer run begin with those of the shorter one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.integer({ min: 10, max: 60 }), fc.integer({ min: 0, max: 60 }), (seed, minutes, more) => {
        const [short, long] = [minutes, minutes + more].map(
          (budget) => planOf(monkey(`every: 20s, budget: ${budget}m, probability: 60%`), seed).scenarios,
        );
        expect(long?.slice(0, short?.length)).toEqual(short);
      }),
      { numRuns: 50 },
    );
  });

  test('are never none: the round that came closest has one', () => {
    const config = monkey('every: 2m, budget: 10m, probability: 0.1%');
    for (const seed of seeds) expect(planOf(config, seed).scenarios).toHaveLength(1);
    expect(planOf(monkey('every: 30s, budget: 10m, probability: 100%'), 'a').scenarios.length).toBeGreaterThan(5);
  });

  test('are written, read again, and shown with their time', () => {
    const config = monkey('every: 30s, budget: 20m');
    const plan = planOf(config, 'a');
    const text = stringifyPlan(plan);
    expect(stringifyPlan(parsePlan(text))).toBe(text);
    expect(planText(plan, { needsMs: 1, searchMs: 0, budgetMs: 1, hardLimitMs: 1 })).toMatch(/s1 +after \d+ (s|min)/);
  });
});
