import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generated } from '../../src/core/config/describe/generated.ts';
import { targetKinds } from '../../src/world/drivers/catalog.ts';

test.each(Object.entries(generated(targetKinds)))('%s is what `npm run generate` writes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
