import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPlaces } from '../../../../src/core/config/messages/key-places.ts';
import { jsonSchema } from '../../../../src/core/config/schema/json-schema.ts';
import { editDistance, nearest } from '../../../../src/core/config/source/nearest.ts';
import { faults } from '../../../../src/core/faults/catalog.ts';

/** Those that are frequent in keys, a digit and the hyphen. With every letter there are three times as many slips, and the share is the same. */
const letters = 'aeinrstlcpy0-';

/** The texts that one slip of the finger makes of a word. */
function slips(word: string): string[] {
  const at = [...word].map((_, i) => [word.slice(0, i), word.slice(i)] as const);
  const left = at.map(([before, after]) => before + after.slice(1));
  const swapped = at.slice(0, -1).map(([before, after]) => `${before}${after[1]}${after[0]}${after.slice(2)}`);
  const other = at.flatMap(([before, after]) => [...letters].map((letter) => before + letter + after.slice(1)));
  const more = [...at, [word, ''] as const].flatMap(([before, after]) => [...letters].map((letter) => before + letter + after));
  return [...new Set([...left, ...swapped, ...other, ...more])].filter((text) => text !== '');
}

describe('nearest', () => {
  test('finds the key that was meant in 95 of 100 slips, over all keys and all places', () => {
    const all = [...keyPlaces(jsonSchema()).map(({ keys }) => keys), faults.map(({ kind }) => kind)];
    const places = [...new Map(all.map((keys) => [keys.join(), keys])).values()];
    const tries = places.flatMap((keys) =>
      keys.flatMap((key) => slips(key).flatMap((slip) => (keys.includes(slip) ? [] : [nearest(slip, keys) === key]))),
    );
    const found = tries.filter(Boolean).length / tries.length;
    expect(tries.length).toBeGreaterThan(50_000);
    expect(found).toBeGreaterThanOrEqual(0.95);
  });

  test('says nothing rather than guess', () => {
    expect(nearest('zebra', ['rate', 'name', 'http'])).toBeUndefined();
    expect(nearest('x'.repeat(10_000), ['rate'])).toBeUndefined();
    expect(nearest('ab', [])).toBeUndefined();
  });

  test('sees through other clothes', () => {
    expect(nearest('HttpDelay', ['http-error', 'http-delay'])).toBe('http-delay');
    expect(nearest('ready_within', ['ready', 'ready-within'])).toBe('ready-within');
  });
});

describe('the distance', () => {
  test('counts insertions, deletions, substitutions and swaps', () => {
    expect(editDistance('latency', 'latancy')).toBe(1);
    expect(editDistance('kill', 'klil')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', '')).toBe(3);
  });

  test('is zero for the same, alike in both directions, and never more than the longer word', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
