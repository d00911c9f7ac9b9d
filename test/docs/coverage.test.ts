import { expect, test } from 'vitest';
import { right } from '../core/config/given.ts';
import { blocksOf, read } from './github-yaml.ts';

test('the config that docs/coverage.md shows is right, and complete', () => {
  const [shown] = blocksOf(read('docs/coverage.md'), 'yaml');
  expect(right(shown?.text ?? '').plan).toMatchObject({ map: true, scenarios: 3 });
  // A map is the default of a config without faults.
  expect(right((shown?.text ?? '').replace(/^ {2}mode: map.*\n/m, '')).plan.map).toBe(true);
});
