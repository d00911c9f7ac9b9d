import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { asDrawn } from '../../../src/core/shrink/as-drawn.ts';
import { isNowhereMoreSevere } from '../../../src/core/shrink/nowhere-more-severe.ts';
import { assertProperty } from '../../contracts/property.ts';
import { aScenario, culpritOf, leastLastsMs, onCache, units } from './scenarios.ts';

const slow = (delay: number, jitter: number, share: number, lastsMs: number): Scenario =>
  onCache('latency', { delay, jitter, share }, lastsMs);

test('parameters that matter have their drawn value, the others are at their weakest', () => {
  expect(asDrawn(slow(480, 0, 0.07, 2000), slow(1900, 40, 1, 9000), 2000)).toEqual(slow(1900, 0, 1, 2000));
  expect(asDrawn(slow(480, 0, 0.07, 4500), slow(1900, 40, 1, 9000), 2000)).toEqual(slow(1900, 0, 1, 9000));
});

test('it is at least as severe as the minimal scenario and at most as severe as the drawn one', () => {
  assertProperty(
    fc.property(aScenario, units, (drawn, stream) => {
      const smallest = culpritOf(drawn, () => stream.next().value as number);
      const form = asDrawn(smallest, drawn, leastLastsMs);
      expect(isNowhereMoreSevere(smallest, form)).toBe(true);
      expect(isNowhereMoreSevere(form, drawn)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
