import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemsText } from '../../../src/core/config/messages/problems-text.ts';
import { parsed } from './given.ts';

const valid = readFileSync(new URL('../../golden/config/shop.yml', import.meta.url), 'utf8');
const pieces = [
  '\t',
  '- ',
  ': ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '&a ',
  '*a',
  '!!set ',
  '? ',
  '|',
  '\n',
  '\r\n',
  '---\n',
  '%',
  '#',
  `\${`,
  `\${X}`,
  '$${',
  '~',
  '<<: ',
  '\u0000',
  '\u202e',
  '\ud800',
  '__proto__: ',
  '1e999',
  '0x1f',
  '..',
  '-',
];

/** A config in which a few places were cut, doubled or overwritten. */
const mutated = fc
  .array(fc.tuple(fc.nat(valid.length), fc.nat(30), fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 8 }))), {
    minLength: 1,
    maxLength: 6,
  })
  .map((cuts) => cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), valid));

function isOrderly(text: string): void {
  const result = parsed(text, { X: 'a-long-value-of-x' });
  if (result.ok) return;
  expect(result.problems.length).toBeGreaterThan(0);
  expect(result.problems.length).toBeLessThanOrEqual(20);
  const lines = text.split('\n').length;
  for (const { line, column, message } of result.problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe('');
  }
  expect(problemsText(result.problems)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
}

describe('any content of the file', () => {
  // Each target has one unknown key, and a hint needs every place of the schema.
  test('7,000 targets with an unknown key take no longer than 7,000 with a wrong value', () => {
    const cpuMs = (value: string): number => {
      const before = process.cpuUsage();
      isOrderly(`targets: {${Array.from({ length: 7_000 }, (_, n) => `t${n}: {${value}}`)}}`);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    cpuMs('process: 1');
    expect(cpuMs('proces: {}')).toBeLessThan(2 * cpuMs('process: 1') + 500);
  });

  test('arbitrary text gives at most twenty problems, each with a position', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
        ),
        isOrderly,
      ),
      { numRuns: 150 },
    );
  });

  test('a damaged config gives the same kind of problems', () => {
    fc.assert(fc.property(mutated, isOrderly), { numRuns: 60 });
  });

  test('odd values in every place give the same kind of problems', () => {
    const odd = fc.oneof(
      fc.constantFrom('null', '[]', '{}', '""', '-1', 'true', '[[1]]', '{ a: { b: 1 } }', '1e400', '"\\u0000"', '2020-01-01'),
      fc.double().map(String),
    );
    const places = [...valid.matchAll(/: ([^\s{},[\]]+)/g)].map((found) => [found.index + 2, found[1]?.length ?? 0] as const);
    for (const [at, length] of places) isOrderly(`${valid.slice(0, at)}{}${valid.slice(at + length)}`);
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, ([at, length], value) =>
        isOrderly(valid.slice(0, at) + value + valid.slice(at + length)),
      ),
      { numRuns: 60 },
    );
  });
});
