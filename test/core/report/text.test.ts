import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedWith } from '../../../src/core/compare/compare.ts';
import { ansiPaint } from '../../../src/core/report/terminal/paint.ts';
import { widthOf } from '../../../src/core/report/terminal/width.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { added } from '../../fixtures/results/added.ts';
import { anyText } from '../../fixtures/results/any-text.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { payloads, poisoned } from '../../fixtures/results/hostile.ts';
import * as others from '../../fixtures/results/others.ts';
import { passed } from '../../fixtures/results/passed.ts';

const all = Object.entries({ failed, passed, added, ...others });
const isCommand = (line: string): boolean => /^ *(replay |kill |cg2\.\S+(?: \\)?$)/.test(line);

test.each(all)('no line of %s is wider than the terminal but for commands', (_name, result) => {
  for (const width of [60, 80, 100]) {
    const wide = resultText(result, { width })
      .split('\n')
      .filter((line) => widthOf(line) > width && !isCommand(line));
    expect(wide).toEqual([]);
  }
});

test('no text from outside controls the terminal', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...payloads), anyText), (hostile) => {
      for (const [, result] of all)
        expect(resultText(poisoned(result, hostile)).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 30 },
  );
});

test('colours change nothing but colours', () => {
  const painted = resultText(failed, { paint: ansiPaint });
  expect(painted).toContain('\u001b[31m✗\u001b[39m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(resultText(failed));
});

test('a run that fail-on lets through has no red title, and says why', () => {
  const known = comparedWith(failed, failed);
  const [title = ''] = resultText(known, { paint: ansiPaint, failOn: 'regression' }).split('\n');
  expect(title).toContain('\u001b[33m!\u001b[39m');
  expect(resultText(known, { failOn: 'regression' })).toContain('No new failure: every failure here also exists on the base');
  expect(resultText(known, { paint: ansiPaint, failOn: 'failed' })).toContain('\u001b[31m✗\u001b[39m');
  expect(resultText(known, { failOn: 'failed' })).toBe(resultText(known));
});
