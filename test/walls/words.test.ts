import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countByRoom, findRetiredWords, inTexts, plainMarkdown, proseOf, retiredWords, totalOf } from '../../scripts/retired-words.ts';
import { parseSource } from '../../scripts/source.ts';

const root = new URL('../../', import.meta.url);
const limits: Record<string, number> = JSON.parse(readFileSync(new URL('retired-words.json', import.meta.url), 'utf8'));
const findings = findRetiredWords(root);
const counts = countByRoom(findings);

test('there is prose to look at', () => {
  expect(proseOf(parseSource('core/a.ts', `/** A comment. */\nfail('two words');`))).toEqual(['* A comment. ', 'two words']);
});

// A limit is lowered by `npm run words -- --lower`, which refuses to raise their sum: after a move the words may stand in another room.
test('no room has more retired words than before', () => {
  const over = Object.entries(counts)
    .filter(([room, count]) => count > (limits[room] ?? 0))
    .map(([room, count]) => `${room}: ${count} retired words, ${limits[room] ?? 0} allowed: see \`npm run words -- ${room}\``);
  expect(over).toEqual([]);
  expect(totalOf(counts)).toBeLessThanOrEqual(totalOf(limits));
});

const found = (texts: readonly string[]) => inTexts('src/core/a.ts', texts).map(({ word }) => word);

test.each([
  ['the process is whoever listens there', 'whoever'],
  ['this key is no text', 'is no '],
  ['Faults are put on and taken out.', 'put on'],
  ['Nobody ANSWERED', 'Nobody'],
  ['the report is told of it', 'is told'],
])('%j has a retired word', (text, word) => {
  expect(found([text])).toContain(word);
});

test.each([
  'there is no target of this name',
  'the event `fault.felt` follows',
  'the fault is no longer in place',
  'the steady state of the preview',
  'as long as it lasts',
])('%j has none', (text) => {
  expect(found([text])).toEqual([]);
});

test('comments and texts of code count, names and compared values do not', () => {
  const source = `// mend it\nconst anew = 'mend this'; if (a === 'mend that') b(\`mend \${mend}\`);`;
  expect(proseOf(parseSource('core/a.ts', source)).flatMap((text) => found([text]))).toEqual(['mend', 'mend', 'mend']);
});

test('code in Markdown and addresses of links do not count', () => {
  expect(found([plainMarkdown('see [the page](mend.md)\n```yaml\nmend: anew\n```\n')])).toEqual([]);
});

test('each word has a replacement that is not retired itself', () => {
  expect(retiredWords.filter(([, instead]) => found([instead]).length > 0 || instead === '')).toEqual([]);
});
