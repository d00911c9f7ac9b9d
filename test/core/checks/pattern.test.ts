import { expect, test } from 'vitest';
import { pattern, patternFits } from '../../../src/core/checks/pattern.ts';

test.each(['(a+)+', '(a|aa)*', '((a+)b)*c', '(?:a*){2,}', '(a?a?)*', '(x+x+)+y', '(?<n>\\w+\\s?)*$', '([a-z]+)*', '(a+){20}'])(
  'the pattern %s can take forever and is refused',
  (source) => {
    expect(pattern.safeParse(source).success).toBe(false);
  },
);

test.each(['order-[0-9]+', '(?:\\d{1,3}\\.){3}\\d{1,3}', '(foo|bar)?baz', '[(+*]+', '\\(a+\\)+', '"version":\\s*"\\d+"', '(?=a)b+'])(
  'the pattern %s is fine',
  (source) => {
    expect(pattern.safeParse(source).success).toBe(true);
  },
);

test.each(['.*foo.*bar.*baz', 'a*a*a*b', 'x+y{3,}z+'])('the pattern %s would take minutes on a long answer and is refused', (source) => {
  expect(pattern.safeParse(source).error?.issues[0]?.message).toContain('at most 2 repeats without end');
});

test('a pattern with two repeats without end is tried on the first 4 Ki characters, and is done soon', { timeout: 10_000 }, () => {
  const source = '<title>.*Shop.*</title>';
  expect(patternFits(source, `<title>My Shop</title>`)).toBe(true);
  expect(patternFits(source, `${' '.repeat(4 * 1024)}<title>My Shop</title>`)).toBe(false);
  expect(patternFits(source, '<title>Shop'.repeat(10_000))).toBe(false);
});

test('a pattern is only tried on the first 32 Ki characters', () => {
  expect(patternFits('b', `${'a'.repeat(32 * 1024 - 1)}b`)).toBe(true);
  expect(patternFits('b', `${'a'.repeat(32 * 1024)}b`)).toBe(false);
});
