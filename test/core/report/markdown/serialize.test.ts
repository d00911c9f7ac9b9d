import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraph, table } from '../../../../src/core/report/document/block.ts';
import { code, say, strong } from '../../../../src/core/report/document/phrase.ts';
import { serializeMarkdown } from '../../../../src/core/report/markdown/serialize.ts';
import { anyText } from '../../../fixtures/results/any-text.ts';
import { payloads } from '../../../fixtures/results/hostile.ts';
import { readBack } from './read-back.ts';

const anything = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: fc.constantFrom(...'`|\\*_[]()<>!&#@:.-+=~$ \nax1/"{}^'), maxLength: 40 }),
  anyText,
);

test('strong words stay strong with white space at their ends', () => {
  fc.assert(
    fc.property(anything, (words) => {
      fc.pre(/[\p{L}\p{N}]/u.test(words));
      const { kinds } = readBack(serializeMarkdown([table([say`h`], 'l', [[say`x ${strong(` ${words} `)} y`]])]));
      expect(kinds).toContain('strong');
      expect(kinds).not.toContain('list');
    }),
    { numRuns: 300 },
  );
});

describe('outside text in a code span', () => {
  test.each(payloads)('stays one code span: %j', (hostile) => {
    const { kinds, codes } = readBack(serializeMarkdown([paragraph(say`x ${code(hostile)} y`)]));
    expect([...kinds].sort()).toEqual(['codespan', 'paragraph', 'text']);
    expect(codes).toHaveLength(1);
  });

  test('stays one code span whatever it is, and keeps the shape of a table', () => {
    fc.assert(
      fc.property(anything, anything, (a, b) => {
        const markdown = serializeMarkdown([
          paragraph(say`x ${code(a)} y`),
          table([say`h`, say`i`], 'lr', [[say`${code(a)}`, say`${code(b)} z`]]),
        ]);
        const { kinds, codes, tables } = readBack(markdown);
        expect([...kinds].filter((kind) => kind !== 'space').sort()).toEqual(['codespan', 'paragraph', 'table', 'text']);
        expect(codes).toHaveLength(3);
        expect(tables).toEqual(['2×1']);
      }),
      { numRuns: 400 },
    );
  });

  test('a million backticks cost no more than what is shown', () => {
    expect(serializeMarkdown([paragraph([code('`'.repeat(1_000_000))])]).length).toBeLessThan(200);
  });
});

describe('our own words', () => {
  test('are nothing but text to a markdown parser, also in a table', () => {
    fc.assert(
      fc.property(anything, (words) => {
        const { kinds, tables } = readBack(serializeMarkdown([paragraph(say`${words} .`), table([say`h`], 'l', [[say`${words}`]])]));
        expect([...kinds].filter((kind) => !['space', 'escape'].includes(kind)).sort()).toEqual(['paragraph', 'table', 'text']);
        expect(tables).toEqual(['1×1']);
      }),
      { numRuns: 400 },
    );
  });

  test('hold nothing that GitHub would link by itself', () => {
    for (const hostile of payloads) {
      const { prose } = readBack(serializeMarkdown([paragraph(say`${hostile}`)]));
      expect(prose).not.toMatch(/[@#][\p{L}\p{N}_]|https?:|www\.|GH-\d|\b[0-9a-f]{7,40}\b|:\w+:/iu);
    }
  });

  test('read as they were written', () => {
    const words = 'p95 was 97.5 % (2 s allowed), 1.9 s late: 3 of 4 | 5 * 6 _held_ <now>';
    expect(serializeMarkdown([paragraph(say`${words}`)])).toBe(
      'p95 was 97.5 % (2 s allowed), 1.9 s late: 3 of 4 \\| 5 \\* 6 \\_held\\_ &lt;now&gt;',
    );
  });
});

test('a table whose rows differ in length is a bug', () => {
  expect(() => table([say`a`], 'l', [[say`b`, say`c`]])).toThrow(RangeError);
});
