import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRightTime, isSkewedText, skewedText } from '../../../src/world/clock/clock-text.ts';
import { assertProperty } from '../../contracts/property.ts';

it('is an offset in seconds on its first line, and a comment', () => {
  expect(skewedText(3_600_000).split('\n')[0]).toBe('+3600');
  expect(skewedText(-1_500).split('\n')[0]).toBe('-1.5');
  expect(skewedText(-1_500).split('\n')[1]).toMatch(/^# .*chaos-gate/);
});

it('is recognized as the text of the gate, and never as the right time', () => {
  assertProperty(
    fc.property(fc.integer({ min: 1, max: 366 * 86_400_000 }), fc.boolean(), (ms, isAhead) => {
      const text = skewedText(isAhead ? ms : -ms);
      return isSkewedText(text) && !isRightTime(text);
    }),
  );
});

it('no other text is taken for one of the gate', () => {
  const text = skewedText(60_000);
  for (const other of [`${text}x`, `x${text}`, text.trim(), '+60\n', text.replace('+60', '+60s'), text.replace('\n', '\n+0\n')])
    expect(isSkewedText(other), JSON.stringify(other)).toBe(false);
});

it.each(['+0', '+0\n', '-0s\n', '# no offset\n\n+0.0\n', '+0\r\n'])('%j is the right time', (text) => {
  expect(isRightTime(text)).toBe(true);
});

it.each(['', '\n', '0', '+1', '+0 x2', '@2020-12-24 20:30:00', '+60\n+0\n', '# +0\n', '+0\0', ` +0`, `+0${' '.repeat(2000)}`])(
  '%j is not',
  (text) => {
    expect(isRightTime(text)).toBe(false);
  },
);
