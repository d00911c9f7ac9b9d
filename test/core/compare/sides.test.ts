import { describe, expect, test } from 'vitest';
import { comparedBeside } from '../../../src/core/compare/beside.ts';
import { comparedWith } from '../../../src/core/compare/compare.ts';
import type { Outcome } from '../../../src/core/model/outcome.ts';
import type { Result } from '../../../src/core/model/result.ts';
import { baseWords } from '../../../src/core/report/parts/base-words.ts';
import { promiseOf } from '../../../src/core/report/parts/finding-words.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { finding } from '../../../src/core/verdict/finding.ts';
import { played, recovery, run, success } from './build.ts';

const wordsFor = (here: Outcome, there: Outcome): string => {
  const [change] =
    comparedWith(run([played({ outcome: here })]), run([played({ outcome: there }), played({ id: 's9', delay: 7, outcome: 'passed' })]))
      .comparison?.scenarios ?? [];
  return change === undefined ? '' : plainPhrase(baseWords(change));
};

describe('a comparison', () => {
  test.each<[Outcome, Outcome, RegExp]>([
    ['inconclusive', 'failed', /^broke there, not decided here/],
    ['inconclusive', 'passed', /^held there, not decided here/],
    ['flaky', 'passed', /^held there, broke now and then here/],
    ['failed', 'inconclusive', /^not decided there$/],
    ['failed', 'flaky', /^broke now and then there$/],
    ['inconclusive', 'inconclusive', /^not decided there, and not decided here$/],
  ])('names the side that is undecided: %s here, %s there', (here, there, words) => {
    expect(wordsFor(here, there)).toMatch(words);
  });

  test('puts the figures of both sides together', () => {
    expect(wordsFor('failed', 'passed')).toMatch(/^held \(new here\): success rate \d.*%, p95\s.*; here success rate \d.*%/);
  });

  test('lets what is new lead, and marks what is not', () => {
    const diagnosis = (weakness: 'no-timeout' | 'slow-reconnect', target: string | null, check: string | null) =>
      ({ weakness, target, check, sure: 0.9, evidence: 'x', numbers: {} }) as const;
    const old = finding({ outcome: 'failed', phase: 'after', tolerance: 'back', target: 'api' });
    const here = {
      ...played({ findings: [old, success] }),
      diagnoses: [diagnosis('slow-reconnect', 'api', null), diagnosis('no-timeout', null, success.check)],
    };
    const [scenario] = comparedWith(run([here]), run([played({ findings: [old] })])).scenarios;
    expect(scenario?.findings.map(({ tolerance, known }) => [tolerance, known])).toEqual([
      ['success', undefined],
      ['back', true],
    ]);
    expect(scenario?.diagnoses.map(({ weakness }) => weakness)).toEqual(['no-timeout', 'slow-reconnect']);
    expect(scenario?.findings.map((one) => plainPhrase(promiseOf(one)).includes('(as on the base)'))).toEqual([false, true]);
  });

  test('says why the base has decided nothing', () => {
    const open = finding({ outcome: 'inconclusive', phase: 'during', tolerance: 'felt', target: 'cache', says: 'no connection met it' });
    const base: Result = {
      ...run([played({ outcome: 'inconclusive', findings: [open] })]),
      reason: '1 of 1 scenarios could not be decided',
    };
    const { comparison } = comparedBeside(run([played({ findings: [recovery] })]), base);
    expect(comparison?.base?.why).toBe('1 of 1 scenarios could not be decided; cache: no connection met it');
  });
});
