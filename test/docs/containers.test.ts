import { expect, test } from 'vitest';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read } from './github-yaml.ts';

test('the targets and faults that docs/containers.md shows are right', () => {
  const [shown] = blocksOf(read('docs/containers.md'), 'yaml');
  const config = `version: 1\npreview: http://127.0.0.1:8080\n${shown?.text}checks:\n  - { name: home, http: { path: / } }\n`;
  expect(parsed(config)).toMatchObject({ ok: true, warnings: [] });
});
