import { expect, test } from 'vitest';
import { findingTraits, toleranceNames } from '../../../../src/core/model/result/finding-traits.ts';
import type { Phrase } from '../../../../src/core/report/document/phrase.ts';
import { findingKinds } from '../../../../src/core/report/findings/catalog.ts';
import {
  clauseContains,
  expectedInBrackets,
  expectedOf,
  findingClause,
  observedOf,
  samplesOf,
  spanLabelOf,
  storyOf,
  suggestionOf,
  titleOf,
} from '../../../../src/core/report/findings/finding-words.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { finding, result, scenario } from '../../../fixtures/results/build.ts';

const plain = (phrase: Phrase): string => plainPhrase(phrase).replaceAll('\u00a0', ' ');

test('there is one row and one file for each kind', () => {
  expect(Object.keys(findingKinds).toSorted()).toEqual(toleranceNames.toSorted());
});

test.each(toleranceNames)('a finding of the kind %s has its words, with numbers and without', (tolerance) => {
  const bare = finding({ tolerance, required: null, observed: null, count: 0, bad: 0, reasons: [], says: '' });
  const full = finding({ tolerance, required: 10, observed: { value: 20, low: 19, high: 21 }, count: 300, bad: 20, says: 'as it was' });
  for (const one of [bare, full]) {
    const cells = [findingClause(result({}), one), titleOf(one), expectedOf(one), observedOf(one), samplesOf(one)].map(plain);
    expect(cells.filter((cell) => cell === '' || /undefined|NaN|null/.test(cell))).toEqual([]);
  }
  expect(plain(observedOf(full))).toContain('as it was');
  expect(plain(samplesOf(bare))).toBe('–');
  expect(plain(samplesOf(full))).toContain('20 of 300');
  expect(plain(expectedInBrackets(bare))).toBe('');
  const clause = plain(findingClause(result({}), full));
  expect([clause.includes('as it was'), /\b20\b.*\b300\b/.test(clause)]).toEqual([
    clauseContains(full, 'message'),
    clauseContains(full, 'samples'),
  ]);
});

test('the story tells what was lost before what was slow, and what was slow before how it recovered', () => {
  const kinds = toleranceNames.toReversed().map((tolerance) => finding({ tolerance }));
  const calm = scenario({ id: 's1', zeroMs: 0, faults: [], bad: 0, p95: 20, recoveredMs: null });
  const storyWithout = (...left: readonly string[]) =>
    storyOf({ ...calm, findings: kinds.filter(({ tolerance }) => !left.includes(tolerance)) }).map(({ tolerance }) => tolerance);
  expect(storyWithout()).toEqual(['writes', 'crash']);
  expect(storyWithout('writes')).toEqual(['crash', 'success']);
  expect(storyWithout('writes', 'crash')).toEqual(['success', 'back']);
  expect(storyWithout('writes', 'crash', 'success', 'back')).toEqual(['latency', 'recovers']);
  expect(storyWithout('writes', 'crash', 'success', 'latency', 'hypothesis', 'back', 'recovers')).toEqual(['gone', 'felt']);
  expect(storyWithout('writes', 'crash', 'success', 'latency', 'hypothesis', 'back', 'recovers', 'gone', 'felt')).toEqual([
    'samples',
    'gate',
  ]);
});

test.each([
  ['timeout', 'mitigate: no timeout on the way'],
  ['status 503', 'mitigate: the fault reached users'],
  ['ECONNREFUSED', 'prevent: the entry point itself'],
  ['body', 'mitigate: there was a response'],
])('failed probes with the reason %s suggest their own change', (reason, start) => {
  const suggestion = suggestionOf(finding({ tolerance: 'success', reasons: [{ reason, count: 3 }] }));
  expect(`${suggestion?.type}: ${suggestion?.inferred}`).toContain(start);
});

test('kinds about the gate or the data suggest no change of structure', () => {
  const silent = toleranceNames.filter((tolerance) => suggestionOf(finding({ tolerance })) === null);
  expect(silent).toEqual(['felt', 'gone', 'samples', 'gate', 'writes', 'crash', 'hypothesis']);
});

test('times of lost writes are the times at which they were written', () => {
  expect(toleranceNames.filter((tolerance) => spanLabelOf(finding({ tolerance })) !== '')).toEqual(['writes']);
});

test('what is lost for good is about the preview, and a run that did not work shows nothing that could be worse', () => {
  for (const [name, { shows, permanent, counts, worse }] of Object.entries(findingTraits)) {
    if (permanent !== null) expect([name, shows]).toEqual([name, 'behaviour']);
    if (shows !== 'behaviour') expect([name, counts, worse]).toEqual([name, null, null]);
  }
});
