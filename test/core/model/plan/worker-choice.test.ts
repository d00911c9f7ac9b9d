import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenWorker, chosenWorkers, mostShare } from '../../../../src/core/model/plan/worker-choice.ts';
import { assertProperty } from '../../../contracts/property.ts';

test.each([
  [undefined, 3, 0],
  [{ fraction: 0 }, 3, 0],
  [{ fraction: 0.5 }, 3, 1],
  [{ fraction: 0.9999 }, 3, 2],
  [{ fraction: 0.9999, index: 0 }, 3, 0],
  [{ fraction: 0, index: 7 }, 3, 2],
  [{ fraction: 0.5 }, 0, -1],
])('%j of %d workers is worker %d', (choice, count, worker) => {
  expect(chosenWorker(choice, count)).toBe(worker);
});

const share = fc.double({ min: 0.01, max: mostShare, noNaN: true });
const fraction = fc.double({ min: 0, max: 0.9999, noNaN: true });
const count = fc.integer({ min: 1, max: 60 });

test('a share of the workers is never more than it says, rounded down, nor more than half, and at least one', () => {
  assertProperty(
    fc.property(fraction, fc.double({ min: 0.01, max: 5, noNaN: true }), count, (from, asked, workers) => {
      const chosen = chosenWorkers({ fraction: from, share: asked }, workers);
      expect(chosen.length).toBe(Math.max(1, Math.floor(Math.min(asked, 0.5) * workers + 1e-9)));
      expect(chosen.length).toBeLessThanOrEqual(Math.max(1, Math.floor(workers / 2)));
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const one of chosen) expect(one >= 0 && one < workers && Number.isInteger(one)).toBe(true);
    }),
  );
});

test('the first of them is the one without a share, and the same choice gives the same ones', () => {
  assertProperty(
    fc.property(fraction, share, count, (from, some, workers) => {
      const choice = { fraction: from, share: some };
      expect(chosenWorkers(choice, workers)[0]).toBe(chosenWorker({ fraction: from }, workers));
      expect(chosenWorkers(choice, workers)).toEqual(chosenWorkers(choice, workers));
      expect(chosenWorkers({ fraction: from }, workers)).toHaveLength(1);
    }),
  );
});

test('a replay hits those that a run has hit, but never more than half', () => {
  assertProperty(
    fc.property(fraction, share, count, count, (from, some, before, now) => {
      const [index = 0, ...also] = chosenWorkers({ fraction: from, share: some }, before);
      const again = { fraction: from, share: some, index, also };
      expect(chosenWorkers(again, before)).toEqual([index, ...also]);
      expect(chosenWorkers(again, now).length).toBeLessThanOrEqual(Math.max(1, Math.floor(now / 2)));
      for (const one of chosenWorkers(again, now)) expect(one).toBeLessThan(now);
    }),
  );
});

test.each([
  [{ fraction: 0.5, share: 0.5 }, 4, [2, 3]],
  [{ fraction: 0.9, share: 0.5 }, 4, [3, 0]],
  [{ fraction: 0.9, share: 0.5 }, 3, [2]],
  [{ fraction: 0, share: 0.29 }, 100, Array.from({ length: 29 }, (_, n) => n)],
  [{ fraction: 0.5, share: 0.5, index: 1, also: [3, 9] }, 4, [1, 3]],
  [{ fraction: 0.5, share: 0.5, index: 1 }, 4, [1]],
  [{ fraction: 0.5, share: 0.5, index: 0, also: [1] }, 2, [0]],
  [{ fraction: 0.5, share: 0.5 }, 0, []],
])('%j of %d workers is %j', (choice, workers, chosen) => {
  expect(chosenWorkers(choice, workers)).toEqual(chosen);
});
