import { existsSync } from 'node:fs';
import { Script } from 'node:vm';
import { describe, expect, it, test } from 'vitest';
import { patternOf } from '../../src/core/diagnosis/pattern-of.ts';
import { faults } from '../../src/core/faults/catalog.ts';
import { weaknesses } from '../../src/core/model/result/diagnosis.ts';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read, root } from './github-yaml.ts';

const page = read('docs/patterns.md');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('\n')), text] as const),
);

test('every weakness has its section, and every section is of a weakness', () => {
  expect([...sections.keys()].toSorted()).toEqual([...weaknesses].toSorted());
});

describe.each(weaknesses)('%s', (name) => {
  const text = sections.get(name) ?? '';
  const { title, structure, anchor } = patternOf(name);

  it('is called and answered as in the reports, under the anchor that they link to', () => {
    expect(text.slice(0, text.indexOf('\n'))).toBe(anchor);
    expect(text).toContain(`**${title}.** `);
    expect(text).toContain(`- **Structure:** ${structure}.`);
  });

  it('says what it looks like, why it hurts, what reveals it and how to see that it is fixed', () => {
    for (const point of ['In the report', 'Why it hurts', 'Revealed by', 'Fixed when']) expect(text).toContain(`- **${point}:** `);
    const named = [...(/^- \*\*Revealed by:\*\* (.+)$/m.exec(text)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, one]) => one);
    const known = [...faults.map(({ kind }) => kind), 'writes'];
    expect(named.length).toBeGreaterThan(0);
    for (const one of named) expect(known).toContain(one);
  });
});

test('every link leads somewhere: a section of the page, or a file beside it', () => {
  for (const [, to = ''] of page.matchAll(/\]\(([^)]+)\)/g)) {
    if (to.startsWith('#')) expect([...sections.keys()]).toContain(to.slice(1));
    else if (!to.startsWith('https://')) expect(existsSync(new URL(`docs/${to}`, root)), to).toBe(true);
  }
});

test('the part of a config that it shows is right, with each key that it names', () => {
  const [shown] = blocksOf(page, 'yaml');
  const config = `version: 1\npreview: http://127.0.0.1:8080\ntargets: { app: { process: { port: 8080 } } }\n${shown?.text}`;
  expect(parsed(config)).toMatchObject({ ok: true, warnings: [] });
  for (const key of ['traffic:', '{id}', 'during: any', 'watch:']) {
    expect(shown?.text).toContain(key);
    expect(page.split('- **In the config:**').slice(1).join('')).toContain(key);
  }
});

test.each(blocksOf(page, 'js').map(({ line, text }) => [line, text] as const))('the JavaScript of line %i can be parsed', (_, text) => {
  expect(() => new Script(`(async () => {\n${text}\n})`)).not.toThrow();
});
