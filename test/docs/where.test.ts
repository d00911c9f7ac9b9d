import { expect, test } from 'vitest';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read } from './github-yaml.ts';

const configs = blocksOf(read('docs/where.md'), 'yaml').filter(({ text }) => text.startsWith('version: 1'));

test('docs/where.md shows a config for each case', () => {
  expect(configs.length).toBeGreaterThanOrEqual(4);
});

test.each(configs)('the config in line $line is right', ({ text }) => {
  expect(parsed(text, { PREVIEW_URL: 'https://my-app-7.vercel.app' })).toMatchObject({ ok: true, warnings: [] });
});
