import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pattern, patternFits } from '../../../../src/core/checks/pattern/pattern.ts';
import { assertProperty } from '../../../contracts/property.ts';

/** Small patterns of all that is accepted, on an alphabet of few characters, so that most of them meet in some text. */
const { tree: sources } = fc.letrec<{ tree: string; part: string; repeated: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(tie('repeated'), { maxLength: 4 }).map((parts) => parts.join('')),
    fc.tuple(tie('tree'), tie('tree')).map(([one, other]) => `${one}|${other}`),
  ),
  repeated: fc
    .tuple(tie('part'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,}', '{0,2}', '*?', '+?', '{2,3}?'))
    .map(([part, sign]) => (/^(?:\^|\$|\\[bB])$/.test(part) ? part : part + sign)),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      '.',
      '\\w',
      '\\s',
      '\\S',
      '\\d',
      '[ab]',
      '[^a]',
      '[^]',
      '[]',
      '\\b',
      '\\B',
      '^',
      '$',
      'é',
      '\\u{1F600}',
      '\\x61',
    ),
    fc.constantFrom('\\p{L}', '\\P{Lu}', '\\.', '[\\]a]', '[\\d-]', '\\u0061', '\\ud83d\\ude00', '\\cJ'),
    tie('tree').map((tree) => `(${tree})`),
    tie('tree').map((tree) => `(?:${tree})`),
  ),
}));
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'a', 'b', ' ', '\n', '1', 'é', 'A', '😀', '\u00a0', '\ud83d'), maxLength: 8 });

test('a pattern fits where JavaScript says that it does', { timeout: 60_000 }, () => {
  let fitting = 0;
  assertProperty(
    fc.property(sources, fc.array(texts, { minLength: 5, maxLength: 5 }), (source, all) => {
      const native = new RegExp(source, 'u');
      // JavaScript itself takes for ever for more.
      fc.pre(source !== '' && source.length <= 200 && (source.match(/[*+?{]/g) ?? []).length <= 5);
      // JavaScript finds `\\B` between the halves of one character; no other engine does.
      for (const text of all.filter((one) => !source.includes('\\B') || !/\p{Cs}|😀/u.test(one))) {
        expect({ source, text, fits: patternFits(source, text) }).toEqual({ source, text, fits: native.test(text) });
        fitting += native.test(text) ? 1 : 0;
      }
    }),
    { numRuns: 1_500 },
  );
  expect(fitting).toBeGreaterThan(500);
});

test.each([
  ['(?i:shop)', 'SHOP', true],
  ['(?i:s(?-i:h)op)', 'ShOP', true],
  ['(?i:s(?-i:h)op)', 'SHOP', false],
  ['(?s:a.b)', 'a\nb', true],
  ['a.b', 'a\nb', false],
  ['(?<name>a)b', 'ab', true],
  ['\\p{Script=Greek}+$', 'αβγ', true],
  ['^.$', '😀', true],
  ['"version":\\s*"\\d+"', '{"version": "7"}', true],
  ['order-[0-9]+', 'order-x', false],
])('%s in %j: %s', (source, text, fits) => {
  expect(pattern.safeParse(source).success).toBe(true);
  expect(patternFits(source, text)).toBe(fits);
});

test.each([
  ['(', 'a valid JavaScript regular expression'],
  ['a{2,1}', 'a valid JavaScript regular expression'],
  ['(a*)\\1b', 'without back-references'],
  ['(?<n>a|a)\\k<n>b', 'without back-references'],
  ['(?=a)b+', 'does not look ahead or behind'],
  ['(?!a)b', 'does not look ahead or behind'],
  ['(?<=a*b)c', 'does not look ahead or behind'],
  ['(?<!a)b', 'does not look ahead or behind'],
  ['a{99999}', 'add up to less'],
  ['(){99999}', 'add up to less'],
  ['(?:){99999}', 'add up to less'],
  ['(a{1,99}){99}b', 'add up to less'],
  ['', 'a pattern, for example'],
  ['a'.repeat(201), 'at most 200 characters'],
])('the pattern %s is refused: %s', (source, message) => {
  expect(pattern.safeParse(source).error?.issues[0]?.message).toContain(message);
});

// Each of these keeps the matcher of JavaScript busy for seconds or for ever.
test.each([
  '(a+)+$',
  '(a|a)*b',
  '([a-z]+)*1',
  '(?:a?){30}a{30}',
  '(x+x+)+y',
  '(.*)(.*)(.*)x',
  '.*foo.*bar',
  'a*a*b',
  '.*.*x',
  'a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}b',
  '(a{1,9}){9}b',
  '(?:(?:a|a)(?:a|a)){9}b',
  '(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)(a?)b',
  '[ab]*a[ab]{30}c',
  '(?:.*a.*b.*){40}c',
  '[ab]{900}1',
  `${'('.repeat(60)}a*${')*'.repeat(60)}b`,
  `${'('.repeat(40)}a?${'){1,2}'.repeat(6)}${')'.repeat(34)}b`,
])('the pattern %s is done with the worst of texts within a second', { timeout: 30_000 }, (source) => {
  expect(pattern.safeParse(source).success).toBe(true);
  const random = Array.from({ length: 32_768 }, (_, at) => 'ab'[(at * 7919 + (at >> 3) * 104_729) % 2]).join('');
  for (const text of ['a'.repeat(32_768), 'ab'.repeat(16_384), 'foo'.repeat(11_000), `c1xy${random}`]) {
    const { user, system } = process.cpuUsage();
    patternFits(source, text);
    const used = process.cpuUsage({ user, system });
    expect((used.user + used.system) / 1_000).toBeLessThan(1_000);
  }
});

test('a pattern is only tried on the first 32 Ki characters, and a long one on fewer', () => {
  expect(patternFits('b', `${'a'.repeat(32 * 1024 - 1)}b`)).toBe(true);
  expect(patternFits('b', `${'a'.repeat(32 * 1024)}b`)).toBe(false);
  expect(patternFits('[ac]{1000}b', `${'a'.repeat(4 * 1024)}b`)).toBe(false);
  expect(patternFits('[ac]{1000}b', `${'a'.repeat(1_500)}b`)).toBe(true);
});
