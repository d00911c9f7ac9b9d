import { describe, expect, test } from 'vitest';
import { type Cause, causes } from '../../../src/core/model/result/cause.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import { advised } from '../../../src/core/report/sections/advice.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { causeAdvice } from '../../../src/core/report/wording/cause-advice.ts';
import { finding } from '../../../src/core/verdict/judge/finding.ts';
import { failed } from '../../fixtures/results/failed.ts';

const open = (cause: Cause, more = {}) =>
  finding({ outcome: 'inconclusive', phase: 'during', tolerance: 'gate', check: 'page', target: 'cache', cause, ...more });
const adviceOf = (cause: Cause, more = {}): string => plainPhrase(causeAdvice(open(cause, more), 's1') ?? []);

/** What is to be done, and what would only make it worse or waste an hour. */
const table: readonly [Cause, object, RegExp, RegExp?][] = [
  ['not-injected', {}, /could not be injected: fix what its row names/, /rate/],
  ['not-observed', {}, /make sure that the checks send requests that use it/, /rate:/],
  ['not-reached', {}, /traffic on cache did not meet the fault: raise share, .* lower after/, /no traffic|send requests/],
  ['clients-refused', {}, /path and headers that it accepts/, /rate? of|lasts/],
  ['other-protocol', {}, /need HTTP\/1\.x: use reset or latency on cache/, /rate|no traffic/],
  ['not-changeable', {}, /another kind: .*nulls only JSON/, /rate|no traffic/],
  ['disturbs-nothing', {}, /method of cache an action that disturbs something/, /send requests/],
  ['changed-by-others', {}, /Another program changed .* on cache/, /send requests/],
  ['address-limited', {}, /forwarded-for: true/, /lasts/],
  ['few-samples', { required: 90, count: 50 }, /raise its rate to about 1\.8 times as much, or let the faults last longer/],
  ['few-samples', { phase: 'before' }, /baseline could not be decided/, /faults last/],
  ['by-chance', {}, /too close to its tolerance/],
  ['recovery-unwatched', {}, /Raise rate of page: its recovery/, /faults last/],
  ['unhealthy-before', {}, /page was not in its steady state .* find out what s1, the scenario before it, left behind/, /rate/],
  ['no-fault-met', {}, /look at the log of the preview/, /rate/],
  ['gate-trouble', {}, /more free CPU, or lower rate/, /raise/i],
  ['cut-by-gate', {}, /Find out why the container was restarted/, /rate of|CPU/],
  ['cut-short', { says: 'the budget was used up' }, /raise plan\.budget/, /rate/],
  ['cut-short', { says: 'cancelled' }, /run it again/, /rate|budget/],
  ['ended-early', {}, /report it as a defect/, /rate/],
  ['writes-unread', {}, /read one record at a time/, /rate|lasts/],
  ['unstable-check', {}, /Make page pass without any fault first/, /rate/],
];

describe('advice', () => {
  test.each(table)('for %s %o is about that', (cause, more, does, doesNot = /^$/) => {
    expect(adviceOf(cause, more)).toMatch(does);
    expect(adviceOf(cause, more)).not.toMatch(doesNot);
  });

  test('exists for every cause', () => {
    expect([...new Set(table.map(([cause]) => cause))].toSorted()).toEqual([...causes].toSorted());
  });

  const undecided = (...all: Cause[]): Result => ({
    ...failed,
    verdict: 'inconclusive',
    unstable: [],
    scenarios: failed.scenarios.slice(0, 1).map((one) => ({ ...one, outcome: 'inconclusive', findings: all.map((cause) => open(cause)) })),
  });

  test('of a run is that of its causes, each once, and never the same for all', () => {
    const message = plainPhrase(advised(undecided('not-observed', 'not-observed', 'gate-trouble')));
    expect(message).toMatch(/^This is not a pass\. The fault affected no traffic.*The gate was too slow/);
    expect(message.match(/affected no traffic/g)).toHaveLength(1);
  });

  test('blames the scenario before only where one has injected something', () => {
    const sick = (startMs: number) => ({
      ...undecided('unhealthy-before'),
      scenarios: [
        ...failed.scenarios.slice(0, 1).map((one) => ({ ...one, id: 's1', outcome: 'passed' as const, startMs: 1_000, endMs: 2_000 })),
        ...undecided('unhealthy-before').scenarios.map((one) => ({ ...one, id: 's2', startMs, endMs: 9_000 })),
      ],
    });
    expect(plainPhrase(advised(sick(3_000)))).toContain('find out what s1, the scenario before it, left behind');
    expect(plainPhrase(advised(sick(0)))).toContain('no fault had been injected until then: look at the log of the preview');
    expect(plainPhrase(advised(undecided('unhealthy-before')))).not.toContain('left behind');
  });

  test('about a fault that was not injected leaves out that it has too few samples', () => {
    expect(plainPhrase(advised(undecided('few-samples', 'not-injected')))).toBe(
      'This is not a pass. The fault on cache could not be injected: fix what its row names.',
    );
  });

  test('of a run without a known cause does not guess one', () => {
    expect(plainPhrase(advised(undecided()))).toBe('This is not a pass. Run it again.');
    const skipped = [{ scenario: 's2', says: 'the budget was used up' }];
    expect(plainPhrase(advised({ ...undecided(), skipped }))).toContain('raise plan.budget');
  });
});
