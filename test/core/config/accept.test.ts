import { expect, test } from 'vitest';
import { readAccept } from '../../../src/core/config/read-section.ts';
import { given, right, wrong } from './given.ts';

const entry = (finding: string) => `{ finding: ${finding}, until: 2028-02-29, why: "slow cache" }`;

test('the list `accept` is read, from a whole config and alone', () => {
  const listed = [{ finding: '3f9c1a7e', until: '2028-02-29', why: 'slow cache' }];
  expect(right(given({ accept: `[${entry('3f9c1a7e')}]` })).accept).toEqual(listed);
  expect(right(given()).accept).toBeUndefined();
  expect(readAccept(`version: 9\nnonsense: [\n]\naccept: [${entry('3f9c1a7e')}]\n`)).toEqual(listed);
  expect(readAccept('version: 1\n')).toBeNull();
  expect(() => readAccept('accept: [{ finding: x }]')).toThrow('`accept` has mistakes');
  expect(() => readAccept(`accept: [{ finding: 3f9c1a7e, until: 2028-02-29, why: "\${WHY}" }]`)).toThrow('`accept` has mistakes');
});

test.each<[string, string]>([
  ['[{ finding: 3F9C1A7E, until: 2027-03-01, why: a }]', '8 hexadecimal digits'],
  ['[{ finding: 3f9c1a7, until: 2027-03-01, why: a }]', '8 hexadecimal digits'],
  ['[{ finding: 3f9c1a7e, until: 2027-02-29, why: a }]', 'a valid date'],
  ['[{ finding: 3f9c1a7e, until: 2027-3-1, why: a }]', 'a valid date'],
  ['[{ finding: 3f9c1a7e, until: 2027-03-01T10:00:00Z, why: a }]', 'a valid date'],
  ['[{ finding: 3f9c1a7e, until: 2027-03-01, why: " " }]', 'a reason'],
  [`[{ finding: 3f9c1a7e, until: 2027-03-01, why: ${'a'.repeat(201)} }]`, '200'],
  ['[{ finding: 3f9c1a7e, until: 2027-03-01 }]', 'why'],
  ['[{ finding: 3f9c1a7e, until: 2027-03-01, why: a, by: b }]', 'by'],
  [`[${entry('3f9c1a7e')}, ${entry('3f9c1a7e')}]`, 'listed twice'],
  [`[${Array.from({ length: 51 }, (_, n) => entry(`aaaaaa${String(n).padStart(2, '0')}`)).join(', ')}]`, 'at most 50'],
])('%s is refused', (text, message) => {
  expect(wrong(given({ accept: text })).join('\n')).toContain(message);
});
