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

test('a pattern is only tried on the first 32 Ki characters', () => {
  expect(patternFits('b', `${'a'.repeat(32 * 1024 - 1)}b`)).toBe(true);
  expect(patternFits('b', `${'a'.repeat(32 * 1024)}b`)).toBe(false);
});
