import * as fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { isSame, jsonPath } from '../../../src/core/chaos-toolkit/ready/json-path.ts';
import { assertProperty } from '../../contracts/property.ts';

const data = {
  items: [
    { name: 'a', size: 1, tags: ['x', 'y'] },
    { name: 'b', size: 2 },
    { name: 'c', size: 3, deep: { name: 'd' } },
  ],
  'with space': true,
  word: 'hello',
};

it.each<[string, readonly unknown[]]>([
  ['$', [data]],
  ['$.items[0].name', ['a']],
  ['$.items[-1].name', ['c']],
  ['$.items[3]', []],
  ['$["with space"]', [true]],
  ['$.items[*].size', [1, 2, 3]],
  ['$.items.*.size', [1, 2, 3]],
  ['$.items[0,2].name', ['a', 'c']],
  ['$.items[1:].name', ['b', 'c']],
  ['$.items[::2].name', ['a', 'c']],
  ['$..name', ['a', 'b', 'c', 'd']],
  ['$.items[*][?(@.name="b")].size', [2]],
  ['$.items[*][?(@.size>1 and @.size<=3)].name', ['b', 'c']],
  ['$.items[*][?(not @.tags)].name', ['b', 'c']],
  ['$.items[*][?(@.name="a" or @.name="b" and @.size=2)].name', ['b']],
  ['$.items[*][?(@.size="1")].name', []],
  ['$.items[*][?(@.tags[0]!="z")].name', ['a']],
  ['$.items[?(@[0].size=1)][1].name', ['b']],
  ['$.missing.name', []],
  // What jsonpath2 0.4.5 returned of the same value.
  ['$.items.length()', [3]],
  ['$.items[length()]', [3]],
  ['$.length()', []],
  ['$.items.length(1)', []],
  ['$.items[0].name.length( )', [1]],
  ['$.items[0,length()].size', [1]],
  ['$.items[0].tags.keys()', [[0, 1]]],
  ['$.items[1].keys()', [['name', 'size']]],
  ['$.items[1].values()', [['b', 2]]],
  [
    '$.items[1].entries()',
    [
      [
        ['name', 'b'],
        ['size', 2],
      ],
    ],
  ],
  [
    '$.items[0].tags.entries()',
    [
      [
        [0, 'x'],
        [1, 'y'],
      ],
    ],
  ],
  ['$.word.charAt(1)', ['e']],
  ['$.word.charAt(-1)', ['o']],
  ['$.word.charAt(9)', []],
  ['$.word.charAt()', []],
  ['$.word.substring(-2)', ['lo']],
  ['$.word.substring(1,3)', ['el']],
  ['$.items.substring(1)', []],
  ['$.items[*][?(@.tags.length()=2)].name', ['a']],
])('%s selects %j', (path, expected) => {
  expect(jsonPath(path)?.(data)).toEqual(expected);
});

it.each([
  '',
  'items',
  '$.',
  '$[',
  '$.items[?(@.a==1)]',
  "$['a']",
  '$.items.size()',
  '$.items[length]',
  '$[$.a]',
  '$.with.charAt($.items)',
  '$.items.length(',
  '$.a b',
  '$[::-1]',
  `$${'.a'.repeat(600)}`,
])('%j is not a path', (path) => {
  expect(jsonPath(path)).toBeNull();
});

test('no path and no value makes it fail, and what it selects has a bound', () => {
  const part = fc.constantFrom('$', '.', '..', '*', '[', ']', '?(', ')', '@', '=', 'a', '0', ':', ',', '"a"', ' and ', ' or ', ' not ');
  assertProperty(
    fc.property(fc.array(part, { maxLength: 12 }), fc.jsonValue(), (parts, value) => {
      const found = jsonPath(`$${parts.join('')}`)?.(value) ?? [];
      expect(found.length).toBeLessThanOrEqual(10_000);
    }),
  );
  let deep: unknown = 1;
  for (let depth = 0; depth < 20_000; depth += 1) deep = [deep];
  expect(jsonPath('$..*..*..*')?.(deep)).toBeDefined();
});

test('values are the same with keys in another order', () => {
  expect(isSame({ a: [1, { b: 2, c: null }] }, { a: [1, { c: null, b: 2 }] })).toBe(true);
  for (const other of [{ a: 1 }, { a: 1, b: 2 }, [1], null, { b: 1 }]) expect(isSame({ a: 2 }, other)).toBe(false);
});
