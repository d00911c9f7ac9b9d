import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemsText } from '../../../src/core/config/messages/problems-text.ts';
import { parseConfig } from '../../../src/core/config/parse.ts';

const folder = new URL('../../golden/config-errors/', import.meta.url);
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.yml') ? [name.slice(0, -4)] : []));

describe('the messages about an invalid config', () => {
  test.each(names)('%s', async (name) => {
    const text = readFileSync(new URL(`${name}.yml`, folder), 'utf8');
    const result = parseConfig({ text, file: '.github/chaos.yml', env: { PATH: '/bin' } });
    const said = result.ok ? 'nothing is wrong' : problemsText(result.problems, result.more);
    expect(said).not.toMatch(/[^\n\x20-\x7e…×±]/);
    await expect(`${said}\n`).toMatchFileSnapshot(new URL(`${name}.txt`, folder).pathname);
  });
});
