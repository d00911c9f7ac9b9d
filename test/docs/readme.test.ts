import { readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commentPictures } from '../../scripts/comment-picture.ts';
import { exitCodes } from '../../src/core/model/result/outcome.ts';
import { parsed } from '../core/config/given.ts';
import { blocksOf, read, root } from './github-yaml.ts';

const readme = read('README.md');
const configs = blocksOf(readme, 'yaml').filter(({ text }) => text.startsWith('version:'));
const examples = readdirSync(new URL('examples/', root)).map((name) => `examples/${name}/chaos.yml`);

test('there are configs to show: the first one, the one with every section, and one with a base', () => {
  expect(configs).toHaveLength(3);
});

test.each([...configs.map(({ text }) => ['README.md', text]), ...examples.map((path) => [path, read(path)])])(
  'the config in %s is right, without a warning',
  (_, text) => {
    expect(parsed(text as string)).toMatchObject({ ok: true, warnings: [] });
  },
);

/** From the text of a `package.json`. */
const dependenciesIn = (text: string): unknown => (JSON.parse(text) as { dependencies?: object }).dependencies ?? {};

test.each(
  readdirSync(new URL('examples/', root)).filter((name) => readdirSync(new URL(`examples/${name}`, root)).includes('package.json')),
)('the dependencies of the example %s are locked', (name) => {
  const lock = JSON.parse(read(`examples/${name}/package-lock.json`)) as { packages: Record<string, { integrity?: string }> };
  const { '': own, ...packages } = lock.packages;
  expect(dependenciesIn(JSON.stringify(own))).toEqual(dependenciesIn(read(`examples/${name}/package.json`)));
  expect(Object.values(packages).every(({ integrity }) => integrity?.startsWith('sha512-'))).toBe(true);
});

/** What a reviewer sees first, quoted from the golden comment: `UPDATE_GOLDEN=1` writes it. */
test('the comment that README.md shows is the one that the gate writes', () => {
  const [, ...lines] = read('test/golden/reports/failed.comment.md').split('\n');
  const seen = lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith('Replay ')),
    )
    .filter((line) => !line.startsWith('>'));
  const quoted = seen
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trim())
    .join('\n');
  const shown = readme.replace(
    /(<!-- comment: begin -->\n)[\s\S]*?(<!-- comment: end -->)/,
    (_, begin, end) => `${begin}${quoted}\n${end}`,
  );
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(new URL('README.md', root), shown);
  else expect(readme).toBe(shown);
});

test('the pictures of the comment are what `npm run generate` writes, and README.md shows one for each colour scheme', () => {
  const pictures = commentPictures(read('test/golden/reports/failed.comment.md'));
  expect(Object.keys(pictures)).toHaveLength(2);
  for (const [path, svg] of Object.entries(pictures)) {
    expect([path, read(path)]).toEqual([path, svg]);
    expect(readme).toContain(path);
    expect(Buffer.byteLength(svg)).toBeLessThan(20_000);
    for (const word of ['does not survive', 'api-to-cache', 'SIGKILL', 'Weakness']) expect(svg).toContain(word);
  }
});

const section = (title: string): string => new RegExp(`^## ${title}\\n([\\s\\S]*?)^## `, 'm').exec(readme)?.[1] ?? '';

test('the table of verdicts has every exit code', () => {
  const rows = [...section('Verdicts').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, verdict, code]) => [verdict, Number(code)]);
  expect(Object.fromEntries(rows)).toEqual(exitCodes);
});

test.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path as string))(
  'README.md links to %s, which is there',
  (path) => {
    expect(() => (path.endsWith('.md') ? read(path) : readdirSync(new URL(path, root)))).not.toThrow();
  },
);

test('the scene that CONTRIBUTING.md shows stands in the contract test of the targets', () => {
  const [scene] = blocksOf(read('CONTRIBUTING.md'), 'typescript');
  expect(read('test/world/drivers/contract.test.ts')).toContain(scene?.text);
});
