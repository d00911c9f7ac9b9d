import { expect, test } from 'vitest';
import { linkVariable } from '../../src/core/checks/link-variable.ts';
import { samplesNeeded } from '../../src/core/verdict/statistics/confidence.ts';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read } from './github-yaml.ts';

const page = read('docs/tests.md');
const [whole = '', checksOnly = ''] = blocksOf(page, 'yaml').map(({ text }) => text);

test('the configs of docs/tests.md are right', () => {
  expect(parsed(whole)).toMatchObject({ ok: true, warnings: [] });
  const others = whole.replace(/checks:[\s\S]*?(?=faults:)/, checksOnly.replace(/\n?$/, '\n')).replaceAll('lasts: 20s', 'lasts: 45s');
  expect(parsed(others)).toMatchObject({ ok: true, warnings: [] });
});

test('the test file of docs/tests.md is that of the example, at another port', () => {
  const [shown = ''] = blocksOf(page, 'js').map(({ text }) => text.trimEnd());
  expect(
    read('examples/vitest/shop.test.js')
      .replace(/^\/\/.*\n/, '')
      .replace('8500', '3000')
      .trimEnd(),
  ).toBe(shown);
});

test('the variable of a link is the one that a command gets', () => {
  expect(page).toContain(`\`shop-to-stock\` is \`${linkVariable('shop-to-stock')}\``);
});

test('each row of the table gives enough runs to decide, and says how many overlap', () => {
  const needed = samplesNeeded(0.1);
  expect(page).toContain(needed === 7 ? 'seven runs decide' : `${needed} runs decide`);
  const rows = [...page.matchAll(/^\| (?:up to )?(\d+) s \| `([\d.]+)\/s` \| (\d+) s \| (\d+) \| (\d+) s \|$/gm)].map((row) =>
    row.slice(1).map(Number),
  );
  expect(rows).toHaveLength(4);
  for (const [takes = 0, rate = 0, lasts = 0, overlap = 0, timeout = 0] of rows) {
    expect(Math.floor(rate * lasts)).toBeGreaterThanOrEqual(needed);
    expect(overlap).toBe(Math.ceil(Math.round(takes * rate * 10) / 10));
    expect(timeout).toBeGreaterThan(takes);
  }
});
