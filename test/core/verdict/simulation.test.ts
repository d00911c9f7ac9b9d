import { describe, expect, it } from 'vitest';
import { plain, sampleUntilDecided } from '../../../bench/verdict/looks.ts';
import { rates } from '../../../bench/verdict/rates.ts';
import type { SimulatedSystem } from '../../../bench/verdict/simulate.ts';
import { broken, healthy } from '../../../bench/verdict/stories.ts';
import { type Counted, type Weight, weigh } from '../../../src/core/verdict/statistics/confidence.ts';
import type { Level } from '../../../src/core/verdict/statistics/error-rates.ts';
import { weighSoFar } from '../../../src/core/verdict/statistics/sequential.ts';

// A short version of `bench/verdict.ts`, which runs eighty times as many and longer simulations.
const runs = 250;
const short = (story: SimulatedSystem): SimulatedSystem => ({ ...story, scenarios: story.scenarios.slice(0, 2) });

describe('1,000 simulated runs', () => {
  it.each([1, 3])('a preview that just meets its tolerances, failing in bursts of %i, fails at most one in fifty', (burst) => {
    const { failed, flaky } = rates([short(healthy(burst))], runs);
    expect(failed).toBeLessThanOrEqual(0.02);
    expect(flaky).toBeLessThanOrEqual(0.04);
  });

  it.each([1, 3])('one that clearly breaks one of them, in bursts of %i, passes at most one in fifty', (burst) => {
    const { failed, passed } = rates([broken(burst, 'during'), broken(burst, 'after')].map(short), runs);
    expect(passed).toBeLessThanOrEqual(0.02);
    expect(failed).toBeGreaterThan(0.5);
  });
});

describe('a plan of twelve scenarios in four shards', () => {
  const shard = (story: SimulatedSystem): SimulatedSystem => ({ ...story, ofWhole: 4 * story.scenarios.length });

  it('that just meets its tolerances fails at most one run in a hundred over all shards', () => {
    // Each shard may fail one run in four hundred; a run of four shards fails if any of them does.
    const { failed } = rates([shard(healthy(1))], 2 * runs);
    expect(4 * failed).toBeLessThanOrEqual(0.02);
  });

  it('is judged by a stricter level than a run of three scenarios, and still finds what clearly fails', () => {
    const { failed, passed } = rates([short(shard(broken(1, 'during')))], runs);
    expect(passed).toBeLessThanOrEqual(0.02);
    expect(failed).toBeGreaterThan(0.5);
  });
});

describe('the simulation finds out', () => {
  it('who does not ask whether failures come in bursts', () => {
    const naive = { cautious: 1, seen: 1 };
    const bent = (level: Level): Level => ({ ...level, effects: { success: naive, latency: naive } });
    expect(rates([healthy(3)], 100).failedAtFirst).toBeLessThanOrEqual(0.06);
    expect(rates([{ ...healthy(3), bent }], 100).failedAtFirst).toBeGreaterThan(0.2);
  });

  it('who looks again and again with a test for one look', () => {
    const falselyBroken = (test: (claim: Counted) => Weight) => {
      const looked = Array.from({ length: 2_000 }, (_, seed) =>
        sampleUntilDecided(test, { share: 0.05, allowed: 0.05, each: 10, most: 1_000, seed: seed * 31 }),
      );
      return looked.filter(({ weight }) => weight === 'failed').length / looked.length;
    };
    expect(falselyBroken((claim) => (weighSoFar(claim, plain) === 'failed' ? 'failed' : 'too-few'))).toBeLessThanOrEqual(0.01);
    expect(falselyBroken((claim) => (weigh(claim, plain) === 'failed' ? 'failed' : 'too-few'))).toBeGreaterThan(0.04);
  });
});
