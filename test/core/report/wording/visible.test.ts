import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../../../src/core/report/wording/visible.ts';
import { anyText } from '../../../fixtures/results/any-text.ts';

test.each([
  ['plain words', 'plain words'],
  ['two\r\nlines', 'two⏎lines'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['user\u202etxt.exe', 'user\\u{202e}txt.exe'],
  ['a\u200bb\u2060c\ufeffd', 'a\\u{200b}b\\u{2060}c\\u{feff}d'],
  ['\u0000\u009b', '\\u{0}\\u{9b}'],
  ['tag\u{e0041}', 'tag\\u{e0041}'],
  ['\u0600\u00ad', '\\u{600}\\u{ad}'],
  ['lone\ud800', 'lone\\u{d800}'],
  ['e\u0301', '\u00e9'],
])('%j is shown as %j', (from, shown) => {
  expect(visible(from)).toBe(shown);
});

test('a text that is too long ends in an ellipsis at the limit', () => {
  expect(visible('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
  expect(visible('x'.repeat(120))).toBe('x'.repeat(120));
});

test('nothing that hides, moves or ends a line is left of any text', () => {
  fc.assert(
    fc.property(anyText, (from) => {
      const shown = visible(from);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u2028\u2029]/u);
      expect([...shown].length).toBeLessThanOrEqual(120);
    }),
  );
});
