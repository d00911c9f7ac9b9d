import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../src/core/compare/compare.ts';
import type { BreakingPointChange } from '../../../src/core/model/result/comparison.ts';
import type { Estimate } from '../../../src/core/model/result/estimate.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { baseWords } from '../../../src/core/report/comparison/base-words.ts';
import { comparisonLine } from '../../../src/core/report/comparison/comparison-line.ts';
import { comparisonRows } from '../../../src/core/report/comparison/comparison-rows.ts';
import { reportHtml } from '../../../src/core/report/html.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportJunit } from '../../../src/core/report/junit.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { base, compared, firstCompared, otherConfig, otherPlan } from '../../fixtures/results/compared.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { passed } from '../../fixtures/results/passed.ts';

/** `UPDATE_GOLDEN=1 npx vitest run test/core/report/comparison.test.ts` writes them anew. */
const folder = new URL('../../golden/reports/', import.meta.url);
const marker = '<!-- chaos-gate:v1 name=shop run=8123456789 attempt=1 -->';
const comment = commentBody(compared, { marker, replayCommand: (id) => `chaos-gate replay ${id}` });

test.each([
  ['compared.comment.md', comment],
  ['compared.txt', resultText(compared)],
])('%s is as it was', (name, text) => {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL(name, folder), text);
  }
  expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

const lineOf = (result: typeof compared): string => plainPhrase(comparisonLine(result) ?? []).replaceAll('\u00a0', ' ');

const at = (value: number): Estimate => ({ value, low: value, high: value });

describe('one line says', () => {
  it.each([
    [
      'what is new, fixed and as before',
      compared,
      'Compared with the base (b45e0f1e2d3c): 1 new, 1 failed differently, 1 fails sooner, 1 fixed, 1 failed as on the base, 1 undecided.',
    ],
    [
      'that nothing is new',
      { ...compared, comparison: compare(base, base) },
      'Compared with the base (b45e0f1e2d3c): nothing new, 3 failed as on the base, 1 undecided.',
    ],
    [
      'that there is nothing to compare with',
      firstCompared,
      'Nothing is compared with the base: there is no baseline. Every failure counts as new.',
    ],
    [
      'why a baseline is none',
      otherConfig,
      'Nothing is compared with the base: the baseline is by another version, 0.0.9 and the baseline is of another config. Every failure counts as new.',
    ],
    [
      'that only a part is compared',
      otherPlan,
      'Compared with the base (b45e0f1e2d3c): 1 new, 1 fails sooner, 1 fixed, 1 failed as on the base, 2 undecided. The base ran another plan: only 4 of 6 scenarios are in both.',
    ],
  ])('%s', (_, result, line) => {
    expect(lineOf(result)).toBe(line);
  });

  it('nothing where nobody asked', () => {
    expect(comparisonLine(failed)).toBeNull();
    expect(resultText(passed)).not.toContain('base');
  });
});

it('a breaking point that moved is told with both intervals', () => {
  const [edge] = comparisonRows(compared);
  expect([edge?.what, edge?.base, edge?.here, edge?.so].map((phrase) => plainPhrase(phrase ?? []).replaceAll('\u00a0', ' '))).toEqual([
    'breaking point, delay of api-to-cache',
    '300 ms (250 ms to 360 ms)',
    '120 ms (100 ms to 150 ms)',
    'fails sooner',
  ]);
});

it.each<[string, Estimate | null, string[]]>([
  [
    'of which only one is known within a factor of four',
    null,
    ['300 ms (250 ms to 360 ms)', 'not narrowed down', 'not known (a breaking point was not narrowed down)'],
  ],
  [
    'that are known, and overlap',
    { value: 260, low: 240, high: 300 },
    ['300 ms (250 ms to 360 ms)', '260 ms (240 ms to 300 ms)', 'no difference shown (the intervals overlap)'],
  ],
])('breaking points %s', (_, here, cells) => {
  const [edge] = comparisonRows({
    ...compared,
    comparison: {
      ...compared.comparison,
      scenarios: compared.comparison.scenarios.map((one) =>
        one.edge === null ? one : { ...one, edge: { ...one.edge, here, moved: 'not shown' } },
      ),
    },
  });
  expect([edge?.base, edge?.here, edge?.so].map((phrase) => plainPhrase(phrase ?? []).replaceAll('\u00a0', ' '))).toEqual(cells);
});

it.each<[string, string | null, string]>([
  ['that is measured by turns says that there was no time for it', 'http://127.0.0.1:4000/', 'not searched: no time was left'],
  ['that was stored says that it is unknown', null, 'unknown'],
])('a breaking point without one of a base %s', (_, preview, base) => {
  const { comparison } = compared;
  const scenarios = comparison.scenarios.map((one) => ({ ...one, edge: null }));
  const result = { ...compared, comparison: { ...comparison, base: comparison.base && { ...comparison.base, preview }, scenarios } };
  const rows = comparisonRows(result).map(({ base, here, so }) =>
    [base, here, so].map((phrase) => plainPhrase(phrase).replaceAll('\u00a0', ' ')),
  );
  expect(rows[0]).toEqual([base, '120 ms (100 ms to 150 ms)', 'not known whether it fails sooner']);
  const held = {
    ...result,
    comparison: { ...result.comparison, scenarios: scenarios.map((one) => ({ ...one, change: 'new' as const, findings: [] })) },
  };
  expect(comparisonRows(held)).toEqual([]);
});

it.each<[string, Partial<BreakingPointChange>, string[]]>([
  ['of a search that was cut short is told as far as it is known', { cut: true }, ['300 ms (250 ms to 360 ms)', 'fails sooner']],
  ['of a base that held has no interval', { holds: 'base', base: at(1900) }, ['passes at 1.9 s', 'fails sooner']],
  [
    'of a change that held is said not to be known to fail',
    { holds: 'here', moved: 'later' },
    ['300 ms (250 ms to 360 ms)', 'fails later, or never'],
  ],
  [
    'that moved is told however wide its intervals are',
    { base: { value: 900, low: 300, high: 1800 } },
    ['900 ms (300 ms to 1.8 s)', 'fails sooner'],
  ],
  [
    'of another form is not compared',
    { sameForm: false, moved: 'not shown' },
    ['300 ms (250 ms to 360 ms)', 'not known (found for different scenarios)'],
  ],
])('a breaking point %s', (_, parts, cells) => {
  const scenarios = compared.comparison.scenarios.map((one) => (one.edge === null ? one : { ...one, edge: { ...one.edge, ...parts } }));
  const [edge] = comparisonRows({ ...compared, comparison: { ...compared.comparison, scenarios } });
  expect([edge?.base, edge?.so].map((phrase) => plainPhrase(phrase ?? []).replaceAll('\u00a0', ' '))).toEqual(cells);
});

it('a scenario that fails in both and sooner here says so where it is listed', () => {
  const change = compared.comparison.scenarios.find(({ edge }) => edge !== null);
  const words = plainPhrase(change === undefined ? [] : baseWords({ ...change, change: 'unchanged' })).replaceAll('\u00a0', ' ');
  expect(words).toBe('also failed; fails sooner: 300 ms on the base, 120 ms here');
});

it('a baseline of anybody cannot write markdown, markup or lines of its own', () => {
  const evil = '</code><script>x</script> `|\n\n# big @all';
  const result = { ...compared, comparison: compare(compared, { ...base, name: evil, version: evil, run: { ...base.run, commit: evil } }) };
  const comment = commentBody(result, { marker, replayCommand: () => '' });
  for (const text of [comment, resultText(result)]) expect(text).not.toMatch(/^# big/m);
  expect(reportHtml(result)).not.toContain('<script');
  expect(comment).toContain('Nothing is compared with the base');
});

it('a scenario that is as on the base stays a failure for readers of junit.xml', () => {
  const cases = reportJunit(compared).split('<testcase');
  expect(cases.find((one) => one.includes('name="s2 '))).toMatch(/<failure[\s\S]*on the base: also failed/);
});

it('every report says what is new', () => {
  for (const text of [comment, resultText(compared), reportHtml(compared)]) expect(text.replaceAll('\u00a0', ' ')).toContain('1 new');
});

it('a comparison is read back from result.json as it was; results of earlier versions have none', () => {
  expect(parseResult(resultJson(compared))).toEqual(compared);
  const { comparison: _, configDigest: __, ...earlier } = failed;
  expect(parseResult(JSON.stringify(earlier))).toMatchObject({ comparison: null, configDigest: '' });
});
