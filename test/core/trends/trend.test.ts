import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Outcome, outcomes } from '../../../src/core/model/result/outcome.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunRecord } from '../../../src/core/model/result/run-record.ts';
import { badgeJson, badgeSvg } from '../../../src/core/report/badge.ts';
import { leftOutText, parseResult, readResult, resultJson } from '../../../src/core/report/json.ts';
import { reportFiles } from '../../../src/core/report/report-files.ts';
import { reportMarkdown } from '../../../src/core/report/report-md.ts';
import { withRuns } from '../../../src/core/trends/record.ts';
import { survivalOf } from '../../../src/core/trends/survival.ts';
import { trendOf } from '../../../src/core/trends/trend.ts';
import { added } from '../../fixtures/results/added.ts';
import { failed } from '../../fixtures/results/failed.ts';
import { passed } from '../../fixtures/results/passed.ts';

const run = (...all: readonly (readonly [string, Outcome])[]): RunRecord => ({
  startedAt: '2026-11-20T10:00:00.000Z',
  run: '1',
  commit: 'abc',
  verdict: 'passed',
  scenarios: all.map(([id, outcome]) => ({ id, what: `latency on ${id}`, outcome, recoveredMs: outcome === 'passed' ? 100 : null })),
});
const one = (...course: readonly Outcome[]) => trendOf(course.map((outcome) => run(['a', outcome]))).unsteady;

describe('the runs that a result remembers', () => {
  test('continue those of the baseline, this run last', () => {
    const first = withRuns(failed, undefined);
    expect(first.runs).toHaveLength(1);
    expect(first.runs?.[0]).toMatchObject({ startedAt: failed.run.startedAt, commit: failed.run.commit, verdict: 'failed' });
    expect(first.runs?.[0]?.scenarios.map(({ outcome }) => outcome)).toEqual(failed.scenarios.map(({ outcome }) => outcome));
    expect(withRuns(passed, first).runs?.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
    expect(withRuns(passed, { ...first, name: 'other' }).runs).toHaveLength(1);
    expect(withRuns(passed, 'unreadable').runs).toHaveLength(1);
  });

  test('name the same faults in the same way, whatever the id of the scenario is', () => {
    const renamed: Result = { ...failed, scenarios: failed.scenarios.map((scenario) => ({ ...scenario, id: `x${scenario.id}` })) };
    const ids = (result: Result) => withRuns(result, undefined).runs?.[0]?.scenarios.map(({ id }) => id);
    expect(ids(renamed)).toEqual(ids(failed));
    expect(new Set(ids(passed)).size).toBe(passed.scenarios.length);
  });

  test('are the last fifty', () => {
    let result = withRuns(passed, undefined);
    for (let number = 0; number < 60; number += 1) result = withRuns({ ...passed, run: { ...passed.run, id: `${number}` } }, result);
    expect(result.runs?.map(({ run: id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => `${index + 10}`));
  });

  test('survive the file, and a wrong part loses nothing else', () => {
    const result = { ...added, coverage: [{ fault: 'reset', on: 'cache', scenario: null, last: null }] };
    expect(readResult(resultJson(result))).toEqual({ result, leftOut: [] });
    const read = readResult(JSON.stringify({ ...result, runs: [{ ...added.runs?.[0], verdict: 'great' }] }));
    const { runs: _, ...rest } = result;
    expect(read).toEqual({ result: rest, leftOut: ['runs'] });
    expect(leftOutText(read)).toBe('what it remembers of earlier runs is wrong and was left out: `runs`');
    expect(leftOutText(readResult(resultJson(result)))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['too many', Array.from({ length: 51 }, () => run(['a', 'passed']))],
    ['too many scenarios', [run(...Array.from({ length: 201 }, (_, index) => [`${index}`, 'passed'] as const))]],
    ['an id that is too long', [run(['a'.repeat(21), 'passed'])]],
    ['a negative time', [{ ...run(), scenarios: [{ id: 'a', what: '', outcome: 'passed', recoveredMs: -1 }] }]],
    ['null', null],
    ['text', 'runs'],
  ])('are left out if they are %s', (_name, runs) => {
    expect(readResult(JSON.stringify({ ...failed, runs }))).toEqual({ result: failed, leftOut: ['runs'] });
  });

  test('any value of a part of the memory never makes the file unreadable', () => {
    fc.assert(
      fc.property(fc.constantFrom('runs', 'edges', 'coverage'), fc.jsonValue(), (name, value) => {
        const { result } = readResult(JSON.stringify({ ...passed, [name]: value }));
        expect({ ...result, [name]: undefined }).toEqual({ ...passed, [name]: undefined });
        for (const [file, text] of Object.entries(reportFiles(result))) expect([file, text.length > 0]).toEqual([file, true]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a trend', () => {
  test('has a point for each run that decided something', () => {
    const runs = [
      run(['a', 'passed'], ['b', 'failed']),
      run(),
      run(['a', 'inconclusive']),
      run(['a', 'passed'], ['b', 'flaky'], ['c', 'passed']),
    ];
    expect(trendOf(runs).points.map(({ passed: good, decided, slowestMs }) => [good, decided, slowestMs])).toEqual([
      [1, 2, 100],
      [2, 3, 100],
    ]);
  });

  test.each<[string, readonly Outcome[], number]>([
    ['passes', ['passed', 'passed'], 0],
    ['was fixed', ['failed', 'failed', 'passed', 'passed'], 0],
    ['broke', ['passed', 'passed', 'failed', 'failed'], 0],
    ['fails each time', ['failed', 'failed'], 0],
    ['fails now and then', ['passed', 'failed', 'passed', 'passed'], 1],
    ['is flaky once', ['passed', 'flaky'], 1],
    ['was not decided in between', ['failed', 'inconclusive', 'failed'], 0],
  ])('of a scenario that %s', (_name, course, expected) => {
    expect(one(...course)).toHaveLength(expected);
  });

  test('any runs: as many failures as there are, and no scenario twice', () => {
    const any = fc.array(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...outcomes)), { maxLength: 4 }).map((all) => run(...all)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(any, (runs) => {
        const { points, unsteady } = trendOf(runs);
        for (const { passed: good, decided } of points) expect(decided).toBeGreaterThanOrEqual(good);
        for (const { failed: bad, runs: all } of unsteady) expect(bad > 0 && bad <= all).toBe(true);
        expect(new Set(unsteady.map(({ what }) => what)).size).toBe(unsteady.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is in the report from the second run on', () => {
    const text = reportMarkdown(added);
    expect(text).toContain('### Over time');
    expect(text).toContain('Share of scenarios that passed in the last 12\u00a0runs, oldest first: █▄██████▄██▄');
    expect(text).toMatch(/`refuse on to-cache`: failed in 2 of 12/);
    expect(reportMarkdown(withRuns(passed, undefined))).not.toContain('### Over time');
  });
});

describe('a badge', () => {
  const cell = (outcome: Outcome | null) => ({
    fault: 'reset',
    on: '<script>',
    scenario: null,
    last: outcome === null ? null : { startedAt: '', run: '', commit: '', outcome },
  });

  test('counts the pairs of a map, or else the scenarios', () => {
    expect(survivalOf({ ...failed, coverage: ['passed', 'passed', 'failed', null].map((one) => cell(one as Outcome | null)) })).toEqual({
      passed: 2,
      failed: 1,
      all: 4,
    });
    expect(survivalOf(passed)).toEqual({ passed: passed.scenarios.length, failed: 0, all: passed.scenarios.length });
    expect(survivalOf({ scenarios: [] })).toBeNull();
  });

  test.each<[Partial<Result>, string, string]>([
    [passed, 'survives 6 of 6', '1a7f37'],
    [{ scenarios: passed.scenarios, coverage: [cell('passed'), cell(null)] }, 'survives 1 of 2', '9a6700'],
    [{ scenarios: passed.scenarios, coverage: [cell('passed'), cell('failed')] }, 'survives 1 of 2', 'cf222e'],
    [{ scenarios: [] }, 'not tested', '59636e'],
  ])('%# says how much is survived', (parts, message, color) => {
    const result = { ...passed, ...parts };
    expect(JSON.parse(badgeJson(result))).toEqual({ schemaVersion: 1, label: 'chaos gate', message, color });
    const svg = badgeSvg(result);
    expect(svg).toContain(`aria-label="chaos gate: ${message}"`);
    expect(svg).toContain(`fill="#${color}"`);
    expect(svg).not.toContain('<script');
  });

  test('is among the files of a run, and survives them', () => {
    expect(Object.keys(reportFiles(passed))).toEqual(expect.arrayContaining(['badge.svg', 'badge.json']));
    expect(parseResult(reportFiles(added)['result.json'] ?? '')).toEqual(added);
  });
});
