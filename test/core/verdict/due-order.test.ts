import { expect, it } from 'vitest';
import { chance } from '../../../bench/verdict/chance.ts';
import { BaselineBursts } from '../../../src/core/evidence/baseline-bursts.ts';
import { ScenarioEvidence } from '../../../src/core/evidence/scenario-evidence.ts';
import { WindowRecorder } from '../../../src/core/evidence/window-recorder.ts';
import type { Sample } from '../../../src/core/model/run/sample.ts';
import { isDecided, judgePhase } from '../../../src/core/verdict/judge/judge-phase.ts';
import { levelOf, withBursts } from '../../../src/core/verdict/statistics/error-rates.ts';
import { check } from './story.ts';

const checks = [{ ...check, timeoutMs: 5_000, steady: { success: 0.99, percentiles: [] } }];
const level = withBursts(levelOf(checks, 3), new BaselineBursts());
const hung = (unit: () => number, share: number): Sample[] =>
  Array.from({ length: 500 }, (_, number) => {
    const hangs = unit() < share;
    const dueMs = number * 20;
    return { check: 'front', number, dueMs, endMs: dueMs + (hangs ? 5_000 : 5), failure: hangs ? 'timeout' : null, ours: false };
  });

/** What the baseline says when it has seen the samples come in this order. */
function shownBy(samples: readonly Sample[]): 'steady' | 'not steady' {
  const recorder = new WindowRecorder(checks[0] ?? check);
  const evidence = new ScenarioEvidence('baseline', null, 0);
  for (const sample of samples) {
    if (isDecided(evidence, checks, level)) break;
    for (const window of recorder.add(sample, 'before')) evidence.add({ atMs: sample.endMs, type: 'window', scenario: 'baseline', window });
  }
  return judgePhase(evidence, checks, level, 'before', { startMs: 0, endMs: 0 }).findings.length === 0 ? 'steady' : 'not steady';
}

it('is not outweighed by quick responses while other requests hang, because samples count in the order of due times', () => {
  const runs = Array.from({ length: 40 }, (_, seed) => hung(chance(seed * 977 + 5), 0.08));
  const fooled = (order: (samples: Sample[]) => Sample[]) => runs.filter((samples) => shownBy(order(samples)) === 'steady').length;
  expect(fooled((samples) => samples)).toBeLessThanOrEqual(2);
  expect(fooled((samples) => samples.toSorted((a, b) => a.endMs - b.endMs))).toBeGreaterThanOrEqual(35);
});
