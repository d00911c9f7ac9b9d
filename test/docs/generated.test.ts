import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../src/core/config/describe/generated.ts';

test.each(Object.entries(generated()))('%s is what `npm run generate` writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
