import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/model/result/result.ts';
import type { RunEvent } from '../../../../src/core/model/run/event.ts';
import type { WritesSeen } from '../../../../src/core/model/run/writes.ts';
import { findingClause, observedOf } from '../../../../src/core/report/findings/finding-words.ts';
import { parseResult, resultJson } from '../../../../src/core/report/json.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { story } from '../story.ts';

const kept: WritesSeen = {
  check: 'front',
  acknowledged: 340,
  gone: 0,
  doubled: 0,
  changed: 0,
  unread: 0,
  firstBadMs: null,
  lastBadMs: null,
};

/** The scenario is a control, without any fault: nothing on this machine could have a sham. */
const bare: Parameters<typeof story>[1] = (event) => {
  if (event.type === 'scenario.started' && event.plan !== null)
    return { ...event, plan: { ...event.plan, faults: [] }, trial: { role: 'control', of: null } };
  return 'fault' in event ? null : event;
};

/** A run in which everything else passed, with the records read back after its baseline and its scenario. */
function told(seen: Partial<Record<'baseline' | 's1', Partial<WritesSeen>>>, change?: Parameters<typeof story>[1]) {
  const events = story({}, change).flatMap((event): RunEvent[] => {
    if (event.type === 'run.started') return [{ ...event, checks: event.checks.map((check) => ({ ...check, kind: 'writes' })) }];
    const found = event.type === 'scenario.ended' ? seen[event.scenario as 'baseline' | 's1'] : undefined;
    return found === undefined || event.type !== 'scenario.ended'
      ? [event]
      : [{ atMs: event.atMs, type: 'writes.seen', scenario: event.scenario, seen: { ...kept, ...found } }, event];
  });
  return judge(events, () => []);
}

const findings = (result: ReturnType<typeof told>): readonly Finding[] => result.scenarios[0]?.findings ?? [];
const unhealthy: Parameters<typeof story>[1] = (event) => (event.type === 'run.ended' ? { ...event, reason: 'unhealthy' } : event);
const unfelt: Parameters<typeof story>[1] = (event) =>
  event.type === 'fault.felt' ? { ...event, sighting: { ok: false, says: 'no connection met it', numbers: {} } } : event;

it('a scenario passes when every acknowledged write was read back as it was written', () => {
  expect(told({ baseline: {}, s1: {} })).toMatchObject({ verdict: 'passed', scenarios: [{ writes: [{ acknowledged: 340 }] }] });
});

it('a lost write fails the scenario, although every probe succeeded', () => {
  const result = told({ s1: { gone: 1, firstBadMs: 8_000, lastBadMs: 8_000 } });
  expect(result.verdict).toBe('failed');
  expect(findings(result)).toMatchObject([
    { outcome: 'failed', check: 'front', phase: 'after', tolerance: 'writes', count: 340, bad: 1, sinceMs: 8_000, untilMs: 8_000 },
  ]);
});

it('a loss of records from before the scenario says so', () => {
  const result = told({ s1: { gone: 12, earlier: { acknowledged: 300, bad: 10 }, firstBadMs: 2_000, lastBadMs: 8_000 } });
  expect(findings(result)).toMatchObject([
    { bad: 12, says: '10 of them had been acknowledged before the scenario began', sinceMs: 2_000, untilMs: 8_000 },
  ]);
  expect(parseResult(resultJson(result)).scenarios[0]?.writes).toMatchObject([{ earlier: { acknowledged: 300, bad: 10 } }]);
});

it.each<[Partial<WritesSeen>, string, string]>([
  [{ gone: 12 }, '12 of 340 acknowledged writes of front are gone', '12 gone'],
  [{ gone: 1 }, '1 of 340 acknowledged writes of front is gone', '1 gone'],
  [{ gone: 3, doubled: 12 }, '15 of 340 acknowledged writes of front are doubled (12) or gone (3)', '12 doubled, 3 gone'],
  [
    { gone: 1, doubled: 1, changed: 1 },
    '3 of 340 acknowledged writes of front are gone (1), doubled (1) or changed (1)',
    '1 gone, 1 doubled, 1 changed',
  ],
])('%j reads "%s", and in a table "%s"', (seen, sentence, cell) => {
  const result = told({ s1: seen });
  const [finding] = findings(result) as [Finding];
  expect(plainPhrase(findingClause(result, finding))).toBe(sentence);
  expect(plainPhrase(observedOf(finding))).toBe(cell);
});

it('what could not be read back is never green', () => {
  const result = told({ s1: { unread: 5 } });
  expect(result.verdict).toBe('inconclusive');
  expect(findings(result)).toMatchObject([{ says: '5 of 340 acknowledged writes could not be read back', tolerance: 'samples' }]);
  expect(findings(told({ s1: { unread: 5, gone: 2 } }))).toMatchObject([
    { outcome: 'failed', bad: 2, says: '5 more could not be read back' },
  ]);
});

it('a scenario whose records were not read back never passes', () => {
  expect(told({ baseline: {} })).toMatchObject({ verdict: 'inconclusive' });
});

it('a fault that affected no traffic is not blamed', () => {
  const result = told({ s1: { gone: 12 } }, unfelt);
  expect(result.verdict).toBe('inconclusive');
  expect(findings(result).find(({ tolerance }) => tolerance === 'writes')).toMatchObject({ outcome: 'inconclusive', bad: 12 });
});

it('a preview that loses writes before any fault is unhealthy', () => {
  const result = told({ baseline: { changed: 340 } }, unhealthy);
  expect(result).toMatchObject({ verdict: 'unhealthy', baseline: { findings: [{ phase: 'before', tolerance: 'writes', bad: 340 }] } });
});

it('what is lost in a control that has no sham makes the check unstable', () => {
  expect(told({ s1: { gone: 5 } }, bare)).toMatchObject({
    unstable: ['front'],
    controls: [{ findings: [{ tolerance: 'writes', outcome: 'failed' }] }],
  });
});
