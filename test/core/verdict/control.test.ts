import { expect, it } from 'vitest';
import { resultOfEvents } from '../../../src/core/conclude/conclude.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { reportMarkdown } from '../../../src/core/report/report-md.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { story } from './story.ts';

const kept = { check: 'front', acknowledged: 340, gone: 0, doubled: 0, changed: 0, unread: 0, firstBadMs: null, lastBadMs: null };

const seen =
  (parts: object) =>
  (atMs: number): readonly RunEvent[] => [{ atMs, type: 'writes.seen', scenario: 's1', seen: { ...kept, ...parts } }];

/** A run whose only scenario is a control, with a sham fault; `more` are events right before its end. */
function controlled(more: (atMs: number) => readonly RunEvent[], during: Parameters<typeof story>[0] = {}): Result {
  const events = story(during, (event) => {
    if (event.type !== 'scenario.started' || event.plan === null) return event;
    const faults = event.plan.faults.map((fault) => ({ ...fault, fault: 'sham', params: {} }));
    return { ...event, plan: { ...event.plan, faults }, trial: { role: 'control', of: null } };
  }).flatMap((event): RunEvent[] => {
    if (event.type === 'run.started') return [{ ...event, checks: event.checks.map((check) => ({ ...check, kind: 'writes' })) }];
    return event.type === 'scenario.ended' && event.scenario === 's1' ? [...more(event.atMs), event] : [event];
  });
  return resultOfEvents(events, () => []);
}

const lost = controlled(seen({ gone: 12, firstBadMs: 8_000, lastBadMs: 9_000 }));

it('a failed control is diagnosed like any failure, and fails nothing', () => {
  expect(lost.verdict).not.toBe('failed');
  expect(lost.controls).toMatchObject([
    { id: 's1', findings: [{ tolerance: 'writes' }], diagnoses: [{ weakness: 'lost-writes', check: 'front', target: null }] },
  ]);
});

it('a process that ends in a control is a finding of the control, with its diagnosis', () => {
  const end = { exit: 1, signal: null, output: ['Error: no listener'] };
  const crashed = controlled((atMs) => [
    ...seen({})(atMs),
    { atMs, type: 'target.ended', scenario: 's1', target: 'api', endedMs: atMs, end, expected: false, supervised: false },
  ]);
  expect(crashed.verdict).not.toBe('failed');
  expect(crashed.controls[0]).toMatchObject({
    findings: [{ tolerance: 'crash', target: 'api' }],
    diagnoses: [{ weakness: 'crash', target: 'api' }],
  });
});

it('a control that passed has no diagnosis, and no weakness is attributed to its sham fault', () => {
  expect(controlled(seen({})).controls).toMatchObject([{ findings: [] }]);
  const failing = controlled(seen({}), {
    during: { bad: 50, failure: 'refused' },
  });
  expect(failing.unstable).toEqual(['front']);
  expect(failing.controls[0]?.diagnoses).toBeUndefined();
});

it('result.json keeps what a control shows', () => {
  expect(parseResult(resultJson(lost)).controls).toEqual(lost.controls);
});

it('the reports show what a control shows', () => {
  for (const text of [resultText(lost), reportMarkdown(lost)]) {
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain.replaceAll(/\s+/g, ' ')).toContain('12 of 340 acknowledged writes are lost');
    expect(plain).toMatch(/Without a fault, in control/);
  }
});
