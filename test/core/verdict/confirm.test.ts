import { expect, it } from 'vitest';
import type { Cause } from '../../../src/core/model/result/cause.ts';
import type { ScenarioResult } from '../../../src/core/model/result/result.ts';
import { triesOf } from '../../../src/core/report/wording/tries.ts';
import { confirmed, isWorthRepeating, repeatedNote } from '../../../src/core/verdict/confirm.ts';
import { fault, finding, scenario } from '../../fixtures/results/build.ts';

const play = (outcome: ScenarioResult['outcome'], more: Partial<ScenarioResult> = {}): ScenarioResult => ({
  ...scenario({ id: 's1', outcome, zeroMs: 0, faults: [], bad: 0, p95: 20, recoveredMs: 0, findings: [] }),
  findings: outcome === 'failed' ? [finding({})] : [],
  ...more,
});
const failed = play('failed');
const passed = play('passed');
const excused = play('inconclusive', { excuse: 'the gate itself had a problem' });

it.each<[string, readonly ScenarioResult[], ScenarioResult['outcome'], string]>([
  ['never played again', [], 'failed', 'not repeated'],
  ['seen again', [failed], 'failed', '2 of 2'],
  ['seen once more of three', [passed, failed], 'failed', '2 of 3'],
  ['not seen again', [passed, passed], 'flaky', '1 of 3'],
  ['followed only by repeats that say nothing', [excused, excused], 'failed', 'repeats were inconclusive'],
  ['seen again beside a repeat that says nothing', [excused, failed], 'failed', '2 of 2'],
  ['not seen again, beside a repeat that says nothing', [excused, passed], 'flaky', '1 of 2'],
])('a failure that was %s', (_what, repeats, outcome, words) => {
  const result = confirmed(failed, repeats);
  expect([result.outcome, triesOf(result)]).toEqual([outcome, words]);
});

it('a fault that may still be in place after a repeat is the worst outcome, independent of the checks', () => {
  expect(confirmed(failed, [play('unrestored', { excuse: 'cut short' })]).outcome).toBe('unrestored');
});

const undecided = (cause: Cause): ScenarioResult => play('inconclusive', { findings: [finding({ outcome: 'inconclusive', cause })] });
const named = (result: ScenarioResult, id: string): ScenarioResult => ({
  ...result,
  id,
  replay: `token of ${id}`,
  faults: [{ ...fault('latency', 'cache', '', 0), spec: { ...fault('latency', 'cache', '', 0).spec, id: `${id}.f1` } }],
});

it.each<[string, readonly ScenarioResult[], ScenarioResult['outcome'], boolean]>([
  ['not repeated yet', [], 'inconclusive', true],
  ['undecided again', [undecided('unhealthy-before')], 'inconclusive', true],
  ['undecided three times', [undecided('by-chance'), undecided('unhealthy-before')], 'inconclusive', false],
  ['decided the second time', [passed], 'passed', false],
  ['failed the second time: not confirmed yet', [failed], 'failed', true],
  ['failed twice after that', [failed, failed], 'failed', false],
  ['failed and passed after that', [failed, passed, passed], 'flaky', false],
  ['undecided for a lasting reason the second time', [undecided('other-protocol')], 'inconclusive', true],
])('a scenario whose first run was undecided, and %s', (_what, repeats, outcome, isRepeated) => {
  const result = confirmed(undecided('unhealthy-before'), repeats);
  expect([result.outcome, isWorthRepeating(result)]).toEqual([outcome, isRepeated]);
  expect(result.tries).toHaveLength(1 + repeats.length);
});

it('a decided repeat takes the place of an undecided first run, under its names, and the run says so', () => {
  const result = confirmed(named(undecided('gate-trouble'), 's1'), [named(failed, 's1.t2'), named(failed, 's1.t3')]);
  expect(result).toMatchObject({ id: 's1', replay: 'token of s1', outcome: 'failed', faults: [{ spec: { id: 's1.f1' } }] });
  expect(triesOf(result)).toBe('2 of 2');
  expect(repeatedNote([result, { ...passed, id: 's2' }])).toBe('the first run of s1 was undecided: the result is that of a repeat');
  expect(repeatedNote([passed])).toBeNull();
});

it.each<[Cause, boolean]>([
  ['by-chance', true],
  ['gate-trouble', true],
  ['few-samples', false],
  ['cut-short', false],
  ['unstable-check', false],
  ['changed-by-others', true],
  ['disturbs-nothing', false],
])('an undecided run because of %s is repeated: %s', (cause, isRepeated) => {
  const [first] = [undecided(cause)];
  expect(
    isWorthRepeating({
      ...first,
      outcome: 'inconclusive',
      findings: first?.findings ?? [],
      tries: [{ outcome: 'inconclusive', fingerprints: [] }],
    }),
  ).toBe(isRepeated);
});
