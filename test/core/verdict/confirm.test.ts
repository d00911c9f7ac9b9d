import { expect, it } from 'vitest';
import type { ScenarioResult } from '../../../src/core/model/result/result.ts';
import { triesOf } from '../../../src/core/report/wording/tries.ts';
import { confirmed } from '../../../src/core/verdict/confirm.ts';
import { finding, scenario } from '../../fixtures/results/build.ts';

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
