import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conclude } from '../../../../src/core/conclude/conclude.ts';
import { BaselineBursts } from '../../../../src/core/evidence/baseline-bursts.ts';
import { ScenarioEvidence } from '../../../../src/core/evidence/scenario-evidence.ts';
import type { Tolerance } from '../../../../src/core/model/config/tolerance.ts';
import type { Result } from '../../../../src/core/model/result/result.ts';
import type { RunEvent, RunEventBody } from '../../../../src/core/model/run/event.ts';
import { commentBody } from '../../../../src/core/report/comment.ts';
import { reportHtml } from '../../../../src/core/report/html.ts';
import { parseResult, resultJson } from '../../../../src/core/report/json.ts';
import { reportMarkdown } from '../../../../src/core/report/report-md.ts';
import { replayOf } from '../../../../src/core/report/sections/replay.ts';
import { resultText } from '../../../../src/core/report/text.ts';
import { weakest } from '../../../../src/core/report/wording/facts.ts';
import { withoutUnstable } from '../../../../src/core/verdict/control.ts';
import { cannotPass } from '../../../../src/core/verdict/judge/cannot-pass.ts';
import { foldOf, judge } from '../../../../src/core/verdict/run-fold.ts';
import { levelOf, withBursts } from '../../../../src/core/verdict/statistics/error-rates.ts';
import { measured, phase } from '../../../fixtures/results/build.ts';
import { check, scenario, story, type Weather } from '../story.ts';

/** What `during: any` becomes. */
const nothing: Tolerance = { percentiles: [] };

const promisingNothing = (event: RunEventBody): RunEventBody =>
  event.type === 'run.started' ? { ...event, checks: event.checks.map((one) => ({ ...one, during: nothing })) } : event;
const told = (weather: Parameters<typeof story>[0]): RunEvent[] => story(weather, promisingNothing);
const resultOf = (events: RunEvent[]): Result => judge(events, () => []);

describe('a check that promises nothing while faults are in place', () => {
  test('passes although every probe failed, and says so', () => {
    const { verdict, scenarios, notes } = resultOf(told({ during: { bad: 50 } }));
    expect([verdict, scenarios[0]?.findings]).toEqual(['passed', []]);
    expect(scenarios[0]?.during?.measured).toMatchObject([{ check: 'front', bad: 250, noPromise: true }]);
    expect(scenarios[0]?.before?.measured[0]).not.toHaveProperty('noPromise');
    expect(notes).toEqual(['no promise during faults: front; only the steady state and the recovery are judged']);
  });

  test('is judged by its recovery, and by its state before the fault', () => {
    const late = resultOf(told({ during: { bad: 50 }, after: () => ({ bad: 50 }) }));
    expect(late.scenarios[0]?.findings).toMatchObject([{ outcome: 'failed', tolerance: 'recovers', phase: 'after' }]);
    expect(resultOf(told({ before: { bad: 50 } })).scenarios[0]?.findings).toMatchObject([{ outcome: 'inconclusive', phase: 'before' }]);
  });

  test('has no finding of that phase, whatever its probes show', async () => {
    const weather = fc.record({
      bad: fc.nat({ max: 50 }),
      latencyMs: fc.integer({ min: 1, max: 3_000 }),
      failure: fc.constantFrom('timeout', 'reset', 'status 500'),
    });
    await fc.assert(
      fc.asyncProperty(weather, fc.nat({ max: 50 }), async (during: Weather, bad) => {
        const fold = foldOf(told({ during, after: () => ({ bad }) }));
        const { scenarios } = await conclude(fold, () => [], {});
        for (const { findings, diagnoses } of scenarios) {
          expect(findings.filter((one) => one.check !== null && one.phase === 'during')).toEqual([]);
          if (findings.length === 0) expect(diagnoses).toEqual([]);
        }
      }),
    );
  });

  test('does not end a scenario early while its faults are in place', () => {
    const evidence = new ScenarioEvidence('s1', scenario, 5_000);
    for (const event of told({ during: { bad: 50 } }))
      if ('scenario' in event && event.scenario === 's1' && event.atMs <= 11_900) evidence.add(event);
    const level = withBursts(levelOf([check], 1), new BaselineBursts());
    expect(cannotPass(evidence, [{ ...check, during: nothing }], scenario, level, 11_900)).toBe(false);
    expect(cannotPass(evidence, [check], scenario, level, 11_900)).toBe(true);
  });

  test('is undecided for its recovery, not for the time of the faults, if it also fails in a control', () => {
    const [of] = resultOf(told({})).scenarios;
    if (of === undefined) throw new TypeError('no scenario');
    expect(withoutUnstable(of, ['front']).findings).toMatchObject([{ outcome: 'inconclusive', phase: 'after', cause: 'unstable-check' }]);
  });

  test('takes no part in the error rates of the run', () => {
    expect(levelOf([{ ...check, during: nothing }], 1).falseFailure).toBe(2 * levelOf([check], 1).falseFailure);
  });

  test('stands in every report with one phrase, and not with a success rate', () => {
    const result = resultOf(told({ during: { bad: 50 }, after: () => ({ bad: 50 }) }));
    const pages = [
      commentBody(result, { marker: '<!-- chaos-gate:v1 name=shop run=1 attempt=1 -->', replayCommand: replayOf(result) }),
      reportMarkdown(result),
      resultText(result),
      reportHtml(result),
    ];
    for (const page of pages) expect(page).toContain('no promise during faults');
    expect(pages[0]).toContain('| no promise during faults |');
    expect(pages[2]).toMatch(/no promise during faults {2,}did not recover/);
    expect(parseResult(resultJson(result)).scenarios[0]?.during?.measured[0]?.noPromise).toBe(true);
  });

  test('does not displace a check that promises something', () => {
    const free = { ...measured({ check: 'free', count: 100, bad: 100, p95: 20 }), noPromise: true as const };
    const bound = measured({ check: 'bound', count: 100, bad: 1, p95: 20 });
    expect(weakest(phase(0, 1, [free, bound]))?.check).toBe('bound');
    expect(weakest(phase(0, 1, [bound, free]))?.check).toBe('bound');
    expect(weakest(phase(0, 1, [free]))?.check).toBe('free');
  });
});
