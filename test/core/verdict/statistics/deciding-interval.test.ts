import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tally } from '../../../../src/core/evidence/tally.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import type { Claim } from '../../../../src/core/verdict/statistics/claims.ts';
import { weigh } from '../../../../src/core/verdict/statistics/confidence.ts';
import { decidingInterval, type Rejects } from '../../../../src/core/verdict/statistics/deciding-interval.ts';
import { weighSoFar } from '../../../../src/core/verdict/statistics/sequential.ts';
import { story } from '../story.ts';

const effect = (cautious: number) => ({ cautious, seen: 1 });
const level = (falseFailure: number, cautious: number) => ({
  run: 0.01,
  falseFailure,
  falsePass: 0.01,
  effects: { success: effect(cautious), latency: effect(cautious) },
});
const tests = fc.tuple(fc.constantFrom(0.01, 0.001, 0.0003), fc.constantFrom(1, 1.7, 4), fc.constantFrom(weigh, weighSoFar)).map(
  ([rejected, cautious, test]): Rejects =>
    (claim) =>
      test(claim, level(rejected, cautious)) === 'failed',
);
const counts = fc.integer({ min: 1, max: 2_000 }).chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));

describe('the interval that is shown', () => {
  it('of a success rate excludes what was expected exactly where the claim is broken', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 500, max: 999 }), tests, ([bad, count], required, rejects) => {
        const claim: Claim = {
          tolerance: 'success',
          quantile: null,
          required: required / 1_000,
          allowed: (1_000 - required) / 1_000,
          bad,
          count,
        };
        const { value, low, high } = decidingInterval(claim, new Tally(), 1 - bad / count, rejects);
        expect(high < claim.required).toBe(rejects(claim));
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
      }),
      // One failed sample of one: as likely as the level of the test, to the last digit.
      { examples: [[[1, 1], 999, (claim) => weigh(claim, level(0.001, 1)) === 'failed']] },
    );
  });

  it.each([4, 5, 6, 7, 8, 9, 10, 12])('beside "it may be chance" holds the expected value: %d of 50 a second fail', (bad) => {
    const [scenario] = judge(story({ during: { bad } }), () => []).scenarios;
    for (const { outcome, required, observed } of scenario?.findings ?? [])
      expect(outcome === 'failed').toBe((observed?.high ?? 1) < (required ?? 0));
  });

  it.each([900, 990, 1_000, 1_010, 1_050, 1_500])('of a percentile does the same: all responses take %d ms', (latencyMs) => {
    const [scenario] = judge(story({ during: { latencyMs } }), () => []).scenarios;
    for (const { outcome, required, observed, tolerance } of scenario?.findings ?? [])
      if (tolerance === 'latency') expect(outcome === 'failed').toBe((observed?.low ?? 0) >= (required ?? 0));
  });
});
