import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dice } from '../../../src/core/random/dice.ts';
import { pick, ranked } from '../../../src/core/random/pick.ts';
import { assertProperty } from '../../contracts/property.ts';

const choice = (name: string, weight = 1) => ({ name, weight });
const winners = (items: readonly { name: string; weight: number }[]): string[] =>
  Array.from({ length: 2000 }, (_, index) => pick(items, dice(`seed ${index}`)).name);

test('twice the weight is won twice as often', () => {
  const won = winners([choice('light'), choice('heavy', 2), choice('other')]);
  expect(won.filter((name) => name === 'heavy').length / won.length).toBeCloseTo(0.5, 1);
  expect(won.filter((name) => name === 'light').length / won.length).toBeCloseTo(0.25, 1);
});

test('one item more takes its share and changes nothing else', () => {
  const items = [choice('a'), choice('b'), choice('c')];
  const [before, after] = [winners(items), winners([...items, choice('new')])];
  const taken = after.filter((name) => name === 'new').length;
  expect(taken / after.length).toBeCloseTo(0.25, 1);
  for (const [index, name] of after.entries()) if (name !== 'new') expect(name).toBe(before[index]);
});

test('the order in which items are given does not matter', () => {
  const items = ['a', 'b', 'c', 'd', 'e'].map((name) => choice(name));
  assertProperty(
    fc.property(fc.shuffledSubarray(items, { minLength: 5 }), fc.string(), (shuffled, seed) => {
      expect(ranked(shuffled, dice(seed))).toEqual(ranked(items, dice(seed)));
    }),
  );
});

test('nothing to pick from is a mistake', () => {
  expect(() => pick([], dice('a'))).toThrow(RangeError);
});
