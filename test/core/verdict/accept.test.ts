import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitCodeFor, failOnLevels } from '../../../src/core/compare/fail-on.ts';
import type { Acceptance } from '../../../src/core/model/config/acceptance.ts';
import type { Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import type { RunEventBody } from '../../../src/core/model/run/event.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { reportHtml } from '../../../src/core/report/html.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportJunit } from '../../../src/core/report/junit.ts';
import { reportMarkdown } from '../../../src/core/report/report-md.ts';
import { replayOf } from '../../../src/core/report/sections/replay.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { countedOutcome, withAccepted } from '../../../src/core/verdict/accept.ts';
import { failureFingerprint } from '../../../src/core/verdict/failure-fingerprint.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import { finding, scenario as shown } from '../../fixtures/results/build.ts';
import { story } from './story.ts';

const startedAt = '2027-03-01T23:59:59.000Z';

/** A run whose only scenario fails in one way. */
function run(accept: readonly Acceptance[], at = startedAt): Result {
  const change = (event: RunEventBody): RunEventBody =>
    event.type === 'run.started' ? { ...event, accept, run: { ...event.run, startedAt: at } } : event;
  return judge([...story({ during: { bad: 25 }, after: () => ({}) }, change)], () => []);
}

const fingerprintsIn = ({ scenarios }: Result) => scenarios.flatMap(({ findings }) => findings.flatMap((one) => one.fingerprint ?? []));
const known = [...new Set(fingerprintsIn(run([])))];
const entries = (until = '2027-03-01', names = known) =>
  names.map((finding) => ({ finding, until, why: 'the *cache* client has no timeout' }));

test('a failure has a fingerprint of eight digits', () => {
  expect(run([]).verdict).toBe('failed');
  expect(known.length).toBeGreaterThan(0);
  for (const one of known) expect(one).toMatch(/^[0-9a-f]{8}$/);
});

describe('the verdict', () => {
  test.each<[string, readonly Acceptance[], string, Result['verdict']]>([
    ['is passed on the last day', entries(), startedAt, 'passed'],
    ['is failed on the day after', entries(), '2027-03-02T00:00:00.000Z', 'failed'],
    ['is failed where the day is not known', entries(), '', 'failed'],
    ['is failed where another failure is accepted', entries('2027-03-01', ['3f9c1a7e']), startedAt, 'failed'],
    ['is failed without an entry', [], startedAt, 'failed'],
  ])('%s', (_, accept, at, verdict) => {
    const result = run(accept, at);
    expect(result.verdict).toBe(verdict);
    expect(result.exitCode).toBe(verdict === 'passed' ? 0 : 1);
    for (const failOn of failOnLevels) if (verdict === 'passed') expect(exitCodeFor(result, failOn)).toBe(0);
    if (verdict === 'passed') expect(result.reason).toContain('accepted until 2027-03-01');
  });

  test('is that of what is left: one finding that is not accepted, flaky or undecided elsewhere, keeps its weight', () => {
    const faults = shown({ id: 's1', zeroMs: 9000, faults: [], bad: 9, p95: 9, recoveredMs: 0 });
    const one = finding({});
    const name = failureFingerprint(one, []);
    const verdictOf = (...others: ScenarioResult['findings']) => {
      const scenario = { ...faults, outcome: 'failed' as const, findings: [one, ...others] };
      return withAccepted([scenario], entries('2027-03-01', [name]), { startedAt, subjects: [] }).scenarios.map(countedOutcome)[0];
    };
    expect([
      verdictOf(),
      verdictOf(finding({ check: 'other' })),
      verdictOf(finding({ check: 'other', outcome: 'flaky' })),
      verdictOf(finding({ check: 'other', outcome: 'inconclusive' })),
      verdictOf(finding({ tolerance: 'latency', outcome: 'inconclusive' })),
      verdictOf(finding({ tolerance: 'writes' })),
    ]).toEqual(['passed', 'failed', 'flaky', 'inconclusive', 'passed', 'failed']);
  });
});

test('lost writes are never accepted, and a note says so', () => {
  const lost = finding({ tolerance: 'writes', phase: 'after' });
  const scenario = {
    ...shown({ id: 's1', zeroMs: 9000, faults: [], bad: 9, p95: 9, recoveredMs: 0 }),
    outcome: 'failed' as const,
    findings: [lost],
  };
  const { scenarios, notes } = withAccepted([scenario], entries('2027-03-01', [failureFingerprint(lost, [])]), { startedAt, subjects: [] });
  expect(scenarios.map(countedOutcome)).toEqual(['failed']);
  expect(notes).toEqual([expect.stringContaining('names lost writes, which cannot be accepted')]);
});

describe('the notes', () => {
  const calm = (accept: readonly Acceptance[]) =>
    judge(
      story({}, (event) => (event.type === 'run.started' ? { ...event, accept, run: { ...event.run, startedAt } } : event)),
      () => [],
    );

  test.each<[string, Result, string]>([
    ['an expired entry whose failure is there', run(entries('2027-02-28')), 'expired on 2027-02-28, so its failure counts again'],
    ['an expired entry whose failure is not', calm(entries('2027-02-28')), 'was not seen in this run: remove it'],
    ['an entry whose failure is gone', calm(entries()), 'matches no failure any more: remove it'],
    ['an entry of a scenario that did not run', calm(entries('2027-03-01', ['3f9c1a7e'])), 'no decided scenario could show it'],
  ])('name %s', (_, { notes }, message) => {
    expect(notes.join('\n')).toContain(message);
  });

  test('say nothing of an entry that is at work', () => {
    expect(run(entries()).notes).toEqual([]);
  });
});

describe('a fingerprint', () => {
  const at = (faults: readonly { fault: string; on: string }[], parts = {}) => failureFingerprint(finding(parts), faults);
  const [latency, reset] = [
    { fault: 'latency', on: 'cache' },
    { fault: 'reset', on: 'cache' },
  ];

  test('names the faults by kind and target, in any order, without their numbers', () => {
    expect(at([latency, reset])).toBe(at([{ ...reset, params: { share: 1 } } as typeof reset, latency, latency]));
    const others = [at([latency]), at([reset]), at([{ ...latency, on: 'db' }]), at([latency, reset]), at([])];
    const parts = [at([latency], { phase: 'after' }), at([latency], { tolerance: 'crash' }), at([latency], { check: 'other' })];
    expect(new Set([...others, ...parts]).size).toBe(others.length + parts.length);
  });

  test('stays as it is from version to version', () => {
    expect(at([latency])).toBe('9021832a');
  });

  test('is never a number to YAML', () => {
    fc.assert(
      fc.property(fc.string(), (check) => {
        expect(at([latency], { check })).toMatch(/^(?=.*[a-df])[0-9a-f]{8}$/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('every report', () => {
  const result = run(entries());
  const [name = ''] = known;
  test.each<[string, string]>([
    ['the comment', commentBody(result, { marker: '<!-- x -->', replayCommand: replayOf(result) })],
    ['report.md', reportMarkdown(result)],
    ['report.html', reportHtml(result)],
    ['the terminal', resultText(result)],
    ['junit.xml', reportJunit(result)],
    ['result.json', resultJson(result)],
  ])('%s shows the failure, its fingerprint, its day and its reason', (_, text) => {
    const plain = text.replaceAll('\u00a0', ' ').replaceAll('&#160;', ' ').replace(/\s+/g, ' ');
    for (const part of [name, '2027-03-01', 'client has no timeout']) expect(plain).toContain(part);
    expect(plain).toMatch(/accepted until 2027-03-01|"until": "2027-03-01"/);
  });

  test('is not plain green, and no failure to those who count', () => {
    expect(commentBody(result, { marker: '<!-- x -->', replayCommand: replayOf(result) })).not.toContain('✅');
    expect(resultText(result)).not.toContain('✓');
    expect(reportJunit(result)).toContain('<skipped message="known failure, accepted until 2027-03-01"/>');
    expect(reportJunit(result)).toContain('failures="0"');
    expect(parseResult(resultJson(result))).toEqual(result);
  });
});
