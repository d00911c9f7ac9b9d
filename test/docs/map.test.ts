import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { read, root } from './github-yaml.ts';

const src = new URL('src/', root);
const folders = (path: string): string[] =>
  readdirSync(new URL(path, src), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `src/${path}${entry.name}`);

/** Wings, the rooms of `core` and `world`, and the files on the top floor. */
const rooms = [
  ...folders(''),
  ...folders('core/'),
  ...folders('world/'),
  ...readdirSync(src)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name}`),
].toSorted();

test('the map names every room once, and no room that is not there', () => {
  const named = [...read('docs/map.md').matchAll(/^\| \**`(src\/[^`]+)`/gm)].map(([, room]) => room);
  expect(named.toSorted()).toEqual(rooms);
});
