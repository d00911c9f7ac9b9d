import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from '../../../../src/core/report/terminal/columns.ts';
import { fitted, widthOf } from '../../../../src/core/report/terminal/width.ts';
import { wrapped } from '../../../../src/core/report/terminal/wrap.ts';

test('columns are aligned, two spaces apart', () => {
  expect(
    columns(
      [
        ['s1', 'killed', 'ok'],
        ['s10', 'late', 'no'],
      ],
      40,
    ),
  ).toEqual([['s1   killed  ok'], ['s10  late    no']]);
});

test('the widest column wraps when there is no room', () => {
  expect(columns([['s1', 'answers late by 1.9 s', '62 %']], 24)).toEqual([['s1  answers late    62 %', '    by 1.9 s']]);
});

test('wide characters take two columns and are never torn', () => {
  expect(widthOf('漢字a')).toBe(5);
  expect(widthOf('e\u0301')).toBe(1);
  expect(fitted('漢字漢字', 5)).toBe('漢字…');
});

test('no line is wider than asked, and no word is lost while it fits', () => {
  const words = fc.array(fc.stringMatching(/^[a-z漢]{1,8}$/), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 16, max: 60 }), (line, width) => {
      const lines = wrapped(line.join(' '), width);
      for (const one of lines) expect(widthOf(one)).toBeLessThanOrEqual(width);
      expect(lines.join(' ')).toBe(line.join(' '));
    }),
  );
});
