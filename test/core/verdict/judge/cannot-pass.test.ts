import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BaselineBursts } from '../../../../src/core/evidence/baseline-bursts.ts';
import { ScenarioEvidence } from '../../../../src/core/evidence/scenario-evidence.ts';
import type { Scenario } from '../../../../src/core/model/plan/scenario.ts';
import type { RunEvent } from '../../../../src/core/model/run/event.ts';
import { cannotPass } from '../../../../src/core/verdict/judge/cannot-pass.ts';
import { judgePhase } from '../../../../src/core/verdict/judge/judge-phase.ts';
import { levelOf, withBursts } from '../../../../src/core/verdict/statistics/error-rates.ts';
import { check, scenario, story, type Weather } from '../story.ts';

const checks = [check];
const level = withBursts(levelOf(checks, 5), new BaselineBursts());

/** The scenario as it is known at a time of the run clock. */
function evidenceAt(nowMs: number, events: readonly RunEvent[]): ScenarioEvidence {
  const evidence = new ScenarioEvidence('s1', scenario, 5_000);
  for (const event of events) if (event.atMs <= nowMs && 'scenario' in event && event.scenario === 's1') evidence.add(event);
  return evidence;
}

const known = (nowMs: number, told: Parameters<typeof story>[0]) =>
  cannotPass(evidenceAt(nowMs, story(told)), checks, scenario, level, nowMs);

describe('a scenario cannot pass any more', () => {
  it('when a good rest would not save it, and not a second sooner', () => {
    // One in ten of 300 may fail; 50 a second do.
    const looks = [7_500, 8_000, 9_000, 10_000, 11_000].map((nowMs) => known(nowMs, { during: { bad: 50 } }));
    expect(looks).toEqual([false, false, true, true, true]);
  });

  it('not for an outage that the tolerance may still take in', () => {
    expect([8_000, 10_000, 11_999].map((nowMs) => known(nowMs, { during: { bad: 5 } }))).toEqual([false, false, false]);
  });

  it('when it is too slow for certain', () => {
    expect(known(11_500, { during: { latencyMs: 1_500 } })).toBe(true);
  });

  it('when it has not recovered although its time is over, and not while there is time', () => {
    const never = { after: () => ({ bad: 50 }) };
    expect([14_000, 16_000, 18_000].map((nowMs) => known(nowMs, never))).toEqual([false, false, true]);
    expect(known(20_000, {})).toBe(false);
  });

  it('not between two faults, because the second is still to come', () => {
    const second: Scenario = {
      ...scenario,
      faults: [...scenario.faults, ...scenario.faults.map((spec) => ({ ...spec, id: 's1.f2', startMs: 4_000, lastsMs: 20_000 }))],
    };
    // The first ends at 8 s with 50 of 50 failed; 1,200 more are to come.
    const events = story({ during: { bad: 50 } }).filter(({ type, atMs }) => type !== 'window' || atMs <= 8_500);
    const gone = {
      type: 'fault.gone',
      scenario: 's1',
      fault: 's1.f1',
      atMs: 8_500,
      sighting: { ok: true, says: '', numbers: {} },
    } as const;
    const evidence = evidenceAt(8_500, [...events, gone]);
    expect(cannotPass(evidence, checks, second, level, 8_600)).toBe(false);
    expect(cannotPass(evidence, checks, scenario, level, 12_000)).toBe(false);
  });

  it('not before the faults', () => {
    expect(known(6_900, { before: { bad: 50 } })).toBe(false);
  });

  it('only if it has failed at its end in any case, and also if it is cut short there', () => {
    const weather = fc.record({ bad: fc.nat(50), latencyMs: fc.constantFrom(20, 1_500) });
    fc.assert(
      fc.property(weather, fc.integer({ min: 8, max: 12 }), (during: Weather, at) => {
        const events = story({ during });
        if (!cannotPass(evidenceAt(at * 1_000, events), checks, scenario, level, at * 1_000)) return;
        for (const endMs of [at * 1_000, 20_000]) {
          const { findings } = judgePhase(evidenceAt(endMs, events), checks, level, 'during', { startMs: 0, endMs: 0 });
          expect(findings.map(({ outcome }) => outcome)).toContain('failed');
        }
      }),
      { numRuns: 40 },
    );
  });
});
