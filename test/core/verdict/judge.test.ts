import { describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../../src/core/model/run/event.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import { story } from './story.ts';

const verdictOf = (events: RunEvent[]) => judge(events, () => []);
const only = (events: RunEvent[]) => {
  const [scenario] = verdictOf(events).scenarios;
  if (scenario === undefined) throw new Error('no scenario');
  return scenario;
};
const without = (type: RunEventBody['type']) => (event: RunEventBody) => (event.type === type ? null : event);
const bent = (type: RunEventBody['type'], more: object) => (event: RunEventBody) => (event.type === type ? { ...event, ...more } : event);
const unseen = { sighting: { ok: false, says: 'no connection met it', numbers: {} } };

describe('a run', () => {
  it('passes when every tolerance is met, on enough probes', () => {
    const result = verdictOf(story({}));
    expect(result).toMatchObject({ verdict: 'passed', exitCode: 0, unrestored: [], trouble: [] });
    expect(result.scenarios[0]?.findings).toEqual([]);
    expect(result.scenarios[0]?.recovery).toEqual([{ check: 'front', recoveredMs: 0, limitMs: 4_000 }]);
  });

  it('fails when too many probes fail under the fault, and says how many, how sure and since when', () => {
    const [finding, ...others] = only(story({ during: { bad: 20 } })).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'failed',
      check: 'front',
      phase: 'during',
      tolerance: 'success',
      required: 0.9,
      count: 250,
      bad: 100,
      reasons: [{ reason: 'reset', count: 100 }],
      sinceMs: 7_000,
    });
    expect(finding?.observed?.value).toBeCloseTo(0.6);
    expect(finding?.observed?.high).toBeLessThan(0.9);
  });

  it('keeps when it was decided early, and says nothing of that where it was not', () => {
    const events = story({ during: { bad: 20 } });
    const removed = events.findIndex(({ type }) => type === 'fault.removed');
    const early: RunEvent[] = events.toSpliced(removed, 0, { atMs: 11_400, type: 'scenario.decided', scenario: 's1' });
    expect(only(early).decidedMs).toBe(11_400);
    expect(only(events)).not.toHaveProperty('decidedMs');
  });

  it('fails when responses are too slow, and counts timeouts as slower than any limit', () => {
    expect(only(story({ during: { latencyMs: 1_500 } })).findings).toMatchObject([
      { outcome: 'failed', tolerance: 'latency', quantile: 0.95, required: 1_000 },
    ]);
    const hanging = only(story({ during: { bad: 10, failure: 'timeout' } })).findings;
    // The limit is the timeout of this check: report missing responses only once.
    expect(hanging).toMatchObject([{ tolerance: 'success', outcome: 'failed', says: 'no response within 1 s' }]);
  });

  it('does not count quick refusals as fast responses', () => {
    const { during } = only(story({ during: { bad: 50, failure: 'refused' } }));
    expect(during?.findings.map(({ tolerance }) => tolerance)).toEqual(['success']);
    expect(during?.measured[0]?.percentiles).toEqual([]);
  });

  it('measures the second of the recovery', () => {
    const scenario = only(story({ during: { bad: 50 }, after: (second) => ({ bad: second < 3 ? 50 : 0 }) }));
    expect(scenario.recovery).toEqual([{ check: 'front', recoveredMs: 3_000, limitMs: 4_000 }]);
    expect(scenario.findings.map(({ tolerance }) => tolerance)).toEqual(['success']);
  });

  it('fails when it recovered too late, or not at all', () => {
    const late = only(story({ after: (second) => ({ bad: second < 6 ? 50 : 0 }), afterSeconds: 12 }));
    expect(late.findings).toMatchObject([{ outcome: 'failed', tolerance: 'recovers', required: 4_000, observed: { value: 6_000 } }]);
    const never = only(story({ after: () => ({ bad: 50 }) }));
    expect(never.findings).toMatchObject([{ outcome: 'failed', tolerance: 'recovers', observed: null }]);
  });

  it('takes one good second between two bad ones for no recovery', () => {
    const scenario = only(story({ after: (second) => ({ bad: second === 0 || second === 2 ? 50 : 0 }), afterSeconds: 10 }));
    expect(scenario.recovery[0]?.recoveredMs).toBe(3_000);
  });

  it('takes one failed probe in a long good rest for no relapse', () => {
    const scenario = only(story({ after: (second) => ({ bad: second === 5 ? 1 : 0 }), afterSeconds: 10 }));
    expect(scenario).toMatchObject({ outcome: 'passed', recovery: [{ recoveredMs: 0 }] });
  });
});

describe('never green for nothing', () => {
  it.each<[string, RunEvent[]]>([
    [
      'a fault that could not be put on',
      story({}, (event) => without('fault.felt')(event) && without('fault.applied')(event) && without('fault.gone')(event)),
    ],
    ['a fault that met nobody', story({}, bent('fault.felt', unseen))],
    ['a fault that nobody looked at', story({}, without('fault.felt'))],
    ['a scenario that was cut short', story({}, bent('scenario.ended', { reason: 'cut', detail: 'cut short' }))],
    ['a system that was sick before the fault', story({ before: { bad: 25 } })],
    ['a recovery that was not watched long enough', story({ afterSeconds: 1 })],
  ])('%s is inconclusive', (_, events) => {
    expect(verdictOf(events)).toMatchObject({ verdict: 'inconclusive', exitCode: 4 });
  });

  it('a fault without a verified removal is unrestored, independent of the checks', () => {
    expect(verdictOf(story({}, bent('fault.gone', unseen)))).toMatchObject({ verdict: 'unrestored', exitCode: 6 });
    expect(verdictOf(story({}, without('undo.done')))).toMatchObject({
      verdict: 'unrestored',
      unrestored: [{ target: 'cache', kind: 'link.clear' }],
    });
  });

  it('no plan at all is inconclusive', () => {
    const empty = story({}, (event) =>
      event.type === 'run.started'
        ? { ...event, plan: { ...event.plan, scenarios: [] } }
        : 'scenario' in event && event.scenario === 's1'
          ? null
          : event,
    );
    expect(verdictOf(empty)).toMatchObject({ verdict: 'inconclusive' });
  });

  it.each([
    ['cancelled', 'cancelled', 130],
    ['killed', 'error', 5],
    ['error', 'error', 5],
    ['unreachable', 'unhealthy', 3],
    ['budget', 'passed', 0],
  ])('a run that ended by "%s" is %s', (reason, verdict, exitCode) => {
    expect(verdictOf(story({}, bent('run.ended', { reason })))).toMatchObject({ verdict, exitCode });
  });

  it.each([
    [{ reason: 'error', cause: 'LOCKED' }, 'LOCKED'],
    [{ reason: 'error' }, undefined],
    [{ reason: 'killed' }, 'killed'],
    [{ reason: 'unreachable', detail: 'status 401' }, 'login-needed'],
    [{ reason: 'done', cause: 'LOCKED' }, undefined],
  ])('a run that ended with %o has the cause %s', (ended, cause) => {
    expect(verdictOf(story({}, bent('run.ended', ended))).cause).toBe(cause);
  });

  it('a run whose budget ended before its last scenario is inconclusive', () => {
    const cut = story({}, (event) => ('scenario' in event && event.scenario === 's1' ? null : event));
    expect(verdictOf(cut)).toMatchObject({ verdict: 'inconclusive', skipped: [{ scenario: 's1' }] });
  });

  it('a preview that does not hold its own steady state is unhealthy; one that may is inconclusive', () => {
    const sick = story({ baseline: { bad: 25 } }, bent('run.ended', { reason: 'unhealthy' }));
    expect(verdictOf(sick)).toMatchObject({ verdict: 'unhealthy', exitCode: 3, cause: 'baseline-failed' });
    const doubtful = story({ baseline: { bad: 1 } }, bent('run.ended', { reason: 'unhealthy' }));
    expect(verdictOf(doubtful)).toMatchObject({ verdict: 'inconclusive', exitCode: 4 });
  });
});

describe('blame', () => {
  it('does not blame a fault that affected no traffic', () => {
    expect(only(story({ during: { bad: 40 } }, bent('fault.felt', unseen))).outcome).toBe('inconclusive');
  });

  it('does not fall on the preview while the gate itself has trouble', () => {
    const events = story({ during: { bad: 40 } });
    const troubles = [7, 8, 9, 10].map(
      (second): RunEvent => ({ atMs: second * 1_000, type: 'gate.trouble', scenario: 's1', what: 'the gate was late', detail: '900 ms' }),
    );
    const at = events.findIndex(({ type }) => type === 'fault.felt');
    expect(only([...events.slice(0, at), ...troubles, ...events.slice(at)]).findings).toMatchObject([{ outcome: 'inconclusive' }]);
  });

  it('leaves out probes that failed through the gate itself', () => {
    const { during } = only(story({ during: { bad: 40, ours: true } }));
    expect(during?.measured[0]).toMatchObject({ count: 50, bad: 0 });
  });

  it('blames a target that stayed dead, although every probe succeeded', () => {
    const events = story({});
    const at = events.findIndex((event) => event.type === 'scenario.ended' && event.scenario === 's1');
    const seen: RunEvent = {
      atMs: 20_000,
      type: 'target.seen',
      scenario: 's1',
      target: 'worker',
      back: false,
      restarted: true,
      says: 'restarted',
    };
    const result = verdictOf([...events.slice(0, at), seen, ...events.slice(at)]);
    expect(result).toMatchObject({ verdict: 'failed', scenarios: [{ findings: [{ tolerance: 'back', target: 'worker' }] }] });
  });
});
