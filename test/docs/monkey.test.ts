import { expect, test } from 'vitest';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read } from './github-yaml.ts';

test('the plan that docs/monkey.md shows is right', () => {
  const [shown] = blocksOf(read('docs/monkey.md'), 'yaml');
  expect(parsed(`version: 1\npreview: http://127.0.0.1:8080\n${shown?.text}`)).toMatchObject({ ok: true, warnings: [] });
});
