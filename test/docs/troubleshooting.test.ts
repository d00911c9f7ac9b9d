import { expect, test } from 'vitest';
import { failOnLevels } from '../../src/core/compare/fail-on.ts';
import { exitCodes } from '../../src/core/model/result/outcome.ts';
import { read } from './github-yaml.ts';

const page = read('docs/troubleshooting.md');

test('docs/troubleshooting.md has a row for each verdict, with its exit code', () => {
  const rows = [...page.matchAll(/^\| `([a-z]+)` \| (\d+) \|/gm)].map(([, verdict, code]) => [verdict, Number(code)]);
  expect(rows).toEqual(Object.entries(exitCodes));
});

test('it has a section for each verdict that asks somebody to do something', () => {
  const sections = [...page.matchAll(/^## `([a-z]+)`$/gm)].map(([, verdict]) => verdict);
  expect(sections.toSorted()).toEqual(['error', 'failed', 'inconclusive', 'refused', 'unhealthy', 'unrestored']);
});

test('the levels of the first weeks are those of `fail-on`', () => {
  const levels = [...page.matchAll(/`fail-on: ([a-z]+)`/g)].map(([, level]) => level);
  expect([...levels, 'inconclusive'].toSorted()).toEqual([...failOnLevels].toSorted());
});
