import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { blocksOf, read, root } from './github-yaml.ts';

const page = read('docs/tutorial.md');
const file = (name: string): string => read(`examples/tutorial/${name}`).trimEnd();

test('docs/tutorial.md shows the files of examples/tutorial as they are', () => {
  expect(blocksOf(page, 'js').map(({ text }) => text.trimEnd())).toEqual([file('shop.js'), file('shop.fixed.js')]);
  expect(blocksOf(page, 'yaml').map(({ text }) => text.trimEnd())).toEqual([file('chaos.yml')]);
});

test('the commands of docs/tutorial.md exist, and so do the files that they name', () => {
  const lines = blocksOf(page, 'sh').flatMap(({ text }) => text.trimEnd().split('\n'));
  const names = lines.flatMap((line) => /^chaos-gate (\w+)/.exec(line)?.[1] ?? []);
  expect(names).toEqual(['validate', 'plan', 'run', 'open', 'run']);
  for (const name of names) expect(commands.map((command) => command.name)).toContain(name);
  const copied = lines.flatMap((line) => /^cp ([\w.]+) ([\w.]+)$/.exec(line)?.slice(1) ?? []);
  expect(copied).toEqual(['shop.fixed.js', 'shop.js']);
  expect(readdirSync(new URL('examples/tutorial/', root))).toEqual(expect.arrayContaining(copied));
});
