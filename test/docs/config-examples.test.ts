import { expect, test } from 'vitest';
import { configExamples } from '../../src/core/config/describe/config-examples.ts';
import { parsed } from '../core/config/given.ts';
import { read } from './github-yaml.ts';

const rest: Readonly<Record<string, string>> = {
  checks: 'checks: [{ name: page, http: { path: / } }]',
  faults: 'faults: [{ fault: surge, on: preview }]',
};
const pages = ['README.md', 'docs/reference.md', 'docs/patterns.md'] as const;

test.each(Object.entries(configExamples))('the example of `%s` is part of a config, in its section of the reference', (place, text) => {
  const key = text.slice(0, text.indexOf(':'));
  const others = Object.entries(rest).flatMap(([name, one]) => (name === key ? [] : [one]));
  expect(parsed(['version: 1', 'preview: http://127.0.0.1:8080', ...others, text].join('\n'))).toMatchObject({ ok: true, warnings: [] });
  const [, section = ''] = read('docs/reference.md').split(`### \`${place}\`\n`);
  expect(section.split('\n### ')[0]).toContain(text);
});

/** Words that a reader finds only by an example. */
test.each(['during: any', '"{id}"', 'watch: ', 'traffic:'])('README, reference and patterns show `%s` in a config', (words) => {
  for (const page of pages) {
    const shown = [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    expect([page, shown.some((text) => text.includes(words))]).toEqual([page, true]);
  }
});
