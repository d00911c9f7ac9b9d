import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Batches } from '../../../src/world/load/batches.ts';
import { InOrder } from '../../../src/world/load/in-order.ts';
import { assertProperty } from '../../contracts/property.ts';

test('items are returned in the order of their numbers, each as early as possible, for every order of completion', () => {
  assertProperty(
    fc.property(
      fc.integer({ min: 1, max: 50 }).chain((count) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count })),
      (order) => {
        const lane = new InOrder<string>();
        const out: string[] = [];
        const done = new Set<number>();
        for (const number of order) {
          out.push(...lane.done(number, `item ${number}`));
          done.add(number);
          const firstMissing = [...Array(order.length + 1).keys()].find((one) => !done.has(one)) ?? 0;
          expect(out).toHaveLength(firstMissing);
        }
        expect(out).toEqual(order.map((_, index) => `item ${index}`));
      },
    ),
  );
});

test('a queue without a reader is reported', async () => {
  const batches = new Batches<number>();
  for (let round = 0; round < 13; round++) batches.put(Array(10_000).fill(0));
  await expect(batches[Symbol.asyncIterator]().next()).rejects.toThrow(RangeError);
});

test('items that were added before the end are returned', async () => {
  const batches = new Batches<number>();
  batches.put([1]);
  batches.put([2, 3]);
  batches.end();
  batches.put([4]);
  const read: number[][] = [];
  for await (const batch of batches) read.push([...batch]);
  expect(read).toEqual([[1, 2, 3]]);
});
