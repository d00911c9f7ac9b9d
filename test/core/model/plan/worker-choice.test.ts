import { expect, test } from 'vitest';
import { chosenWorker } from '../../../../src/core/model/plan/worker-choice.ts';

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
