import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSource, readSources } from '../../scripts/source.ts';
import { stringsPage, textsOf } from '../../scripts/strings.ts';

const root = new URL('../../', import.meta.url);

test('test/golden/strings.txt is what `npm run generate` writes', () => {
  expect(readFileSync(new URL('test/golden/strings.txt', root), 'utf8')).toBe(stringsPage(readSources(new URL('src/', root))));
});

const kept: readonly (readonly [string, string])[] = [
  [`fail('two words')`, 'two words'],
  ['fail(`port ${port} is in use by ${of.name}, ${count()}`)', 'port {port} is in use by {name}, {…}'],
  [`const a = { summary: 'Crash' }`, 'Crash'],
  [`const a = { hint: b ? 'Restart' : c }`, 'Restart'],
  [`z.string().describe('Port')`, 'Port'],
  [`const a = { says: () => ['one text', 'another text'][0] }`, 'one text\nanother text'],
  ['const a = ` of ${b}`', ' of {b}'],
  ['const a = `<p>first line</p>`', '<p>first line</p>'],
  [`f('same text'); g('same text')`, 'same text'],
];

test.each(kept)('a user may read the text in %s', (source, texts) => {
  expect(textsOf(parseSource('core/a.ts', source)).join('\n')).toBe(texts);
});

test.each([
  `import { a } from './two words.ts'`,
  `type A = 'two words'`,
  `if (a === 'two words') b()`,
  `switch (a) { case 'two words': b() }`,
  `const a = { 'two words': 1 }`,
  `const a = { kind: 'latency', code: 'CONFIG_INVALID' }`,
  'const a = /two words/',
  'const a = `${b} ${c}`',
  'const a = `<p class="x">${b}</p>`',
  `const a = 'p { margin:0; color:red }'`,
  `ask('GET /repos/{owner}/{repo}/contents/{+path}')`,
])('no user reads a text in %s', (source) => {
  expect(textsOf(parseSource('core/a.ts', source))).toEqual([]);
});
