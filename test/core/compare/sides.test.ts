import { describe, expect, test } from 'vitest';
import { comparedWith } from '../../../src/core/compare/compare.ts';
import { comparedWithLiveBase } from '../../../src/core/compare/live-base.ts';
import { sidesOf } from '../../../src/core/compare/sides.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import type { Measured, Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import { baseWords } from '../../../src/core/report/comparison/base-words.ts';
import { titleOf } from '../../../src/core/report/findings/finding-words.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { finding } from '../../../src/core/verdict/judge/finding.ts';
import { played, recovery, run, success } from './build.ts';

const wordsFor = (here: Outcome, there: Outcome): string => {
  const [change] =
    comparedWith(run([played({ outcome: here })]), run([played({ outcome: there }), played({ id: 's9', delay: 7, outcome: 'passed' })]))
      .comparison?.scenarios ?? [];
  return change === undefined ? '' : plainPhrase(baseWords(change));
};

/** The same with its faults removed 2.1 s after they were injected, because the outcome was certain. */
function stoppedEarly(scenario: ScenarioResult): ScenarioResult {
  const [fault] = scenario.faults;
  if (fault?.appliedMs == null) throw new TypeError('nothing was injected');
  const removedMs = fault.appliedMs + 2_100;
  return { ...scenario, decidedMs: removedMs - 60, faults: [{ ...fault, removedMs, goneMs: removedMs }] };
}

describe('a comparison', () => {
  test.each<[Outcome, Outcome, RegExp]>([
    ['inconclusive', 'failed', /^failed there, inconclusive here/],
    ['inconclusive', 'passed', /^passed there, inconclusive here/],
    ['flaky', 'passed', /^passed there, failed intermittently here/],
    ['failed', 'inconclusive', /^inconclusive there$/],
    ['failed', 'flaky', /^failed intermittently there$/],
    ['inconclusive', 'inconclusive', /^inconclusive there, and inconclusive here$/],
  ])('names the side that is undecided: %s here, %s there', (here, there, words) => {
    expect(wordsFor(here, there)).toMatch(words);
  });

  test('puts the figures of both sides together', () => {
    expect(wordsFor('failed', 'passed')).toMatch(
      /^passed \(new here\): success rate \d.*%, p95\s.*; here success rate \d.*%.* during the fault$/,
    );
  });

  test('measures both sides alike, and says until when', () => {
    const [one] = played({}).during?.measured ?? [];
    if (one === undefined) throw new TypeError('nothing was measured');
    const measured = { ...one, count: 51, bad: 26 };
    const inPlace = { count: 26, bad: 26, untilMs: 0 };
    const during = (...measured: Measured[]) => ({ startMs: 0, endMs: 0, findings: [], measured });
    const base = { ...played({ outcome: 'passed' }), during: during({ ...measured, bad: 0, inPlace: { ...inPlace, bad: 0 } }) };
    const stopped = stoppedEarly({ ...played({}), during: during({ ...measured, inPlace }) });
    expect(sidesOf(stopped, base)).toMatchObject({ here: { success: 0, earlyMs: 2_100 }, base: { success: 1 } });
    expect(sidesOf(stopped, base).base).not.toHaveProperty('earlyMs');
    expect(sidesOf(stopped, { ...base, during: during({ ...measured, bad: 0 }) })).toMatchObject({
      here: { success: 1 - 26 / 51 },
      base: { success: 1 },
    });
    const [change] = comparedWith(run([stopped]), run([base])).comparison?.scenarios ?? [];
    expect(change === undefined ? '' : plainPhrase(baseWords(change)).replaceAll('\u00a0', ' ')).toMatch(
      /success rate 100 %.* during the fault; here success rate 0 %.* until removed early at \+2.1 s$/,
    );
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
    expect(scenario?.findings.map((one) => plainPhrase(titleOf(one)).includes('(as on the base)'))).toEqual([false, true]);
  });

  test('says why the base has decided nothing', () => {
    const open = finding({ outcome: 'inconclusive', phase: 'during', tolerance: 'felt', target: 'cache', says: 'no connection met it' });
    const base: Result = {
      ...run([played({ outcome: 'inconclusive', findings: [open] })]),
      reason: '1 of 1 scenario could not be decided',
    };
    const { comparison } = comparedWithLiveBase(run([played({ findings: [recovery] })]), base);
    expect(comparison?.base?.why).toBe('1 of 1 scenario could not be decided; cache: no connection met it');
  });
});
