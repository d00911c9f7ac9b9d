import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withParts } from '../../scripts/parts.ts';
import { generated, generatedParts } from '../../src/core/config/describe/generated.ts';

test.each(Object.entries(generated()))('%s is what `npm run generate` writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each(Object.entries(generatedParts()))('the tables of %s are what `npm run generate` writes', (path, parts) => {
  const page = readFileSync(path, 'utf8');
  expect(withParts(page, parts)).toBe(page);
});

test('a part is replaced, the text around it stays, and a page without the markers is an error', () => {
  const page = 'a\n<!-- faults: begin -->\nold\n<!-- faults: end -->\nb';
  expect(withParts(page, { faults: 'new' })).toBe('a\n<!-- faults: begin -->\n\nnew\n\n<!-- faults: end -->\nb');
  expect(withParts(withParts(page, { faults: 'new' }), { faults: 'new' })).toBe(withParts(page, { faults: 'new' }));
  expect(() => withParts(page, { checks: 'new' })).toThrow('"<!-- checks: begin -->"');
});
