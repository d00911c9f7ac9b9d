import { expect, it } from 'vitest';
import type { CheckSpec } from '../../../../src/core/model/config/check-spec.ts';
import type { RunEventBody } from '../../../../src/core/model/run/event.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { check, story, type Weather } from '../story.ts';

/** A tenth of the requests has to succeed while faults are in place. */
const lenient: CheckSpec = { ...check, during: { success: 0.1, percentiles: [{ quantile: 0.99, limitMs: 1_000 }] } };

const judged = (during: Weather, spec = lenient) =>
  judge(
    story({ during }, (event): RunEventBody => (event.type === 'run.started' ? { ...event, checks: [spec] } : event)),
    () => [],
  );

it('failures that the config allows do not make a latency undecided: it is reported, and not judged', () => {
  const { verdict, scenarios, notes } = judged({ bad: 40 });
  expect(verdict).toBe('passed');
  expect(scenarios[0]?.unjudged).toEqual([{ check: 'front', quantile: 0.99, limitMs: 1_000, timed: 50, count: 250, needed: 90 }]);
  expect(scenarios[0]?.during?.measured[0]?.percentiles).not.toEqual([]);
  expect(notes).toEqual([
    'in s1 the p99 of front was measured, not judged: 200 of 250 requests failed, as `during` allows, and only 50 had a latency (90 are needed)',
  ]);
});

it('a better response never gives a worse verdict', () => {
  // Quick failures, from all of them to none.
  const verdicts = Array.from({ length: 45 }, (_, fewer) => judged({ bad: 44 - fewer }).verdict);
  expect(new Set(verdicts)).toEqual(new Set(['passed']));
});

it('a latency stays undecided if it is not known whether too many requests failed', () => {
  const strict = { ...lenient, during: { ...lenient.during, success: 0.22 } };
  // 20 % succeed: worse than 22 %, but possibly by chance.
  const { scenarios } = judged({ bad: 40 }, strict);
  expect(scenarios[0]).not.toHaveProperty('unjudged');
  expect(scenarios[0]?.outcome).toBe('inconclusive');
});

it('a latency that is shown to be too high fails, however many failures are allowed', () => {
  expect(judged({ bad: 20, latencyMs: 1_500 }).scenarios[0]).toMatchObject({ outcome: 'failed', findings: [{ tolerance: 'latency' }] });
});
