import { describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../../../src/core/model/run/event.ts';
import { RunFold } from '../../../../src/core/verdict/run-fold.ts';
import { levelOf } from '../../../../src/core/verdict/statistics/error-rates.ts';
import { check, story } from '../story.ts';

/** The level as it is when the run has come that far. */
function levelAt(atMs: number, events: readonly RunEvent[]) {
  const fold = new RunFold();
  for (const event of events) if (event.atMs <= atMs) fold.add(event);
  return fold.level;
}

describe('the level of a run', () => {
  it('is shared by all claims that can fail it, known when it begins', () => {
    // Success and one percentile, during the faults and after them.
    expect(levelOf([check], 1).falseFailure).toBeCloseTo(0.01 / 4, 12);
    expect(levelOf([check, { ...check, during: { percentiles: [] } }], 10).falseFailure).toBeCloseTo(0.01 / (10 * (4 + 2)), 12);
    expect(levelAt(0, story({})).falseFailure).toBeCloseTo(0.01 / 4, 12);
  });

  it('learns from the baseline in what bursts probes fail, and from the look before', () => {
    const bursts = { bad: 10 };
    const tolerant = { ...check, steady: { ...check.steady, success: 0.5 } };
    const bearsIt = (event: RunEventBody) => (event.type === 'run.started' ? { ...event, checks: [tolerant] } : event);
    const begun = levelAt(0, story({})).effects.success.cautious;
    const afterBaseline = levelAt(6_000, story({ baseline: bursts }, bearsIt)).effects.success.cautious;
    const afterLook = levelAt(20_000, story({ before: bursts }, bearsIt)).effects.success.cautious;
    expect(afterBaseline).toBeGreaterThan(begun);
    expect(afterLook).toBeGreaterThan(begun);
  });

  it('learns nothing from a baseline that did not hold', () => {
    expect(levelAt(6_000, story({ baseline: { bad: 10 } }))).toEqual(levelAt(0, story({})));
  });

  it('learns nothing from a look before that did not hold: an outage is not how it fails when it is calm', () => {
    expect(levelAt(20_000, story({ before: { bad: 50 } }))).toEqual(levelAt(19_000, story({})));
  });

  it('stays the same within a scenario, and learns nothing from an outage under a fault', () => {
    const events = story({ before: { bad: 10 }, during: { bad: 50 }, after: () => ({ bad: 50 }) });
    expect(levelAt(19_000, events)).toEqual(levelAt(6_000, events));
    const outage = story({ during: { bad: 50 }, after: () => ({ bad: 50 }) });
    expect(levelAt(20_000, outage)).toEqual(levelAt(20_000, story({})));
  });
});
