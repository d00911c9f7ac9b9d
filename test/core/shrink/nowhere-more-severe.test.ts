import { expect, test } from 'vitest';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { isNowhereMoreSevere, isReduced } from '../../../src/core/shrink/nowhere-more-severe.ts';

const failing = (more: Partial<FaultSpec>): Scenario => ({
  id: 's1',
  faults: [
    { id: 's1.f1', fault: 'http-error', on: 'edge', params: { status: 503, share: 0.5 }, startMs: 100, lastsMs: 8000, seed: 'a', ...more },
  ],
});
const whole = failing({});

test('a scenario is neither more nor less severe than itself', () => {
  expect(isNowhereMoreSevere(whole, failing({}))).toBe(true);
  expect(isReduced(whole, failing({}))).toBe(false);
});

test.each([{ startMs: 0 }, { lastsMs: 7900 }, { params: { status: 503, share: 0.49 } }])('a smaller value is less severe: %j', (less) => {
  expect(isReduced(failing(less), whole)).toBe(true);
  expect(isNowhereMoreSevere(whole, failing(less))).toBe(false);
});

test.each([
  { params: { status: 500, share: 0.4 } },
  { on: 'cache', lastsMs: 7000 },
  { id: 's1.f2', lastsMs: 7000 },
  { startMs: 0, lastsMs: 8100 },
])('what is another thing cannot be compared: %j', (other) => {
  expect(isNowhereMoreSevere(failing(other), whole)).toBe(false);
  expect(isNowhereMoreSevere(whole, failing(other))).toBe(false);
});
