import { describe, expect, it } from 'vitest';
import type { RunEvent, RunEventBody } from '../../../../src/core/model/run/event.ts';
import { scenarioOfToken } from '../../../../src/core/plan/read-replay.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { story } from '../story.ts';

const result = (events: RunEvent[]) => judge(events, () => []);
const end = { exit: 1, signal: null, output: ["      throw er; // Unhandled 'error' event", 'Error: lost'] };

/** Everything fails while `kind` is in place on `cache`, which is the entry point. `extra`: events before the scenario ends. */
function taken(kind: string, { extra = [], during }: { extra?: object[]; during?: object } = {}): RunEvent[] {
  const spec = { id: 's1.f1', fault: kind, on: 'cache', params: {}, startMs: 0, lastsMs: 5_000, seed: 'x' };
  const plan = { id: 's1', faults: [spec] };
  const bend = (event: RunEventBody): RunEventBody => {
    if (event.type === 'run.started')
      return {
        ...event,
        layout: { front: ['preview', 'cache'], behind: {} },
        plan: { ...event.plan, scenarios: [plan] },
        checks: event.checks.map((check) => ({ ...check, ...(during && { during }) })) as typeof event.checks,
      };
    return event.type === 'scenario.started' && event.plan !== null ? { ...event, plan } : event;
  };
  const events = story({ during: { bad: 50 } }, bend);
  const at = events.findIndex((event) => event.type === 'scenario.ended' && event.scenario === 's1');
  const more = extra.map((event) => ({ atMs: 19_000, scenario: 's1', ...event }) as RunEvent);
  return [...events.slice(0, at), ...more, ...events.slice(at)];
}

const revived = { type: 'target.revived', target: 'cache' };
const ended = (more: object) => ({
  type: 'target.ended',
  target: 'cache',
  endedMs: 8_000,
  end,
  expected: false,
  supervised: false,
  ...more,
});

describe('a fault that took away all that listens at the preview', () => {
  it.each([
    ['it was paused', taken('pause')],
    ['only the gate started it again, when the fault was over', taken('kill', { extra: [revived] })],
    ['the gate started it again in the place of a supervisor', taken('kill', { extra: [ended({ expected: true, supervised: true })] })],
    [
      '`during` was left out, and is the steady state',
      taken('kill', { during: { success: 0.99, percentiles: [{ quantile: 0.95, limitMs: 300 }] } }),
    ],
  ])('is not judged by `during` where %s, and a note says so', (_, events) => {
    const { verdict, notes, scenarios } = result(events);
    expect([verdict, scenarios[0]?.findings]).toEqual(['passed', []]);
    expect(scenarios[0]?.spared).toEqual(['cache']);
    expect(scenarios[0]?.during?.measured.map(({ spared }) => spared)).toEqual([true]);
    expect(notes.at(-1)).toContain('in s1 a fault stopped every process that listens at the preview');
  });

  it('is judged by it where something else brought it back', () => {
    expect(result(taken('kill'))).toMatchObject({ verdict: 'failed' });
    expect(result(taken('kill')).scenarios[0]).not.toHaveProperty('spared');
  });

  it('is always judged by its recovery', () => {
    const events = taken('pause').map((event) =>
      event.type === 'window' && event.window.phase === 'after'
        ? { ...event, window: { ...event.window, bad: event.window.count } }
        : event,
    ) as RunEvent[];
    expect(result(events).scenarios[0]?.findings).toMatchObject([{ outcome: 'failed', tolerance: 'recovers' }]);
  });
});

describe('one worker of several', () => {
  const worker = { fraction: 0.7 };
  const events = taken('kill', { extra: [revived] }).flatMap((event): RunEvent[] => {
    if (event.type === 'scenario.started' && event.plan !== null)
      return [{ ...event, plan: { ...event.plan, faults: event.plan.faults.map((one) => ({ ...one, worker })) } }];
    if (event.type === 'fault.requested')
      return [event, { atMs: event.atMs, type: 'fault.struck', scenario: 's1', fault: 's1.f1', worker: 2, of: 3 }];
    return [event];
  });

  it('is not the whole, so that `during` holds for the others', () => expect(result(events).verdict).toBe('failed'));

  it('is struck again by a replay', () => {
    const { faults } = scenarioOfToken(result(events).scenarios[0]?.replay ?? '');
    expect(faults[0]?.worker).toEqual({ fraction: 0.7, index: 2 });
  });

  it('and so are several of a share', () => {
    const several = events.map((event) => (event.type === 'fault.struck' ? { ...event, also: [0], of: 5 } : event));
    const { faults } = scenarioOfToken(result(several).scenarios[0]?.replay ?? '');
    expect(faults[0]?.worker).toEqual({ fraction: 0.7, index: 2, also: [0] });
    expect(result(several).verdict).toBe('failed');
  });
});

describe('a process that caught SIGTERM, and neither ended nor closed its port', () => {
  const caught = { sighting: { ok: false, says: 'no process ended', numbers: { caught: 1 } } };
  const told = (bad: number, before = 0) =>
    result(story({ during: { bad }, before: { bad: before } }, (event) => (event.type === 'fault.felt' ? { ...event, ...caught } : event)));

  it('is disturbed when checks that had passed fail from then on', () => expect(told(50)).toMatchObject({ verdict: 'failed' }));

  it('is not when nothing changes, or when they had failed before', () => {
    expect(told(0).verdict).toBe('inconclusive');
    expect(told(50, 20).verdict).toBe('inconclusive');
  });
});

describe('a started process that ended without a fault', () => {
  const crashed = (more = {}) => {
    const events = story({});
    const at = events.findIndex((event) => event.type === 'scenario.ended' && event.scenario === 's1');
    return [...events.slice(0, at), { atMs: 19_000, scenario: 's1', ...ended(more) } as RunEvent, ...events.slice(at)];
  };

  it('is a finding of its own, with how it ended', () => {
    const { verdict, scenarios } = result(crashed());
    expect(verdict).toBe('failed');
    expect(scenarios[0]?.findings).toEqual([
      expect.objectContaining({ outcome: 'failed', tolerance: 'crash', target: 'cache', phase: 'during', end }),
    ]);
  });

  it('is none of this scenario where it ended before', () => expect(result(crashed({ endedMs: 4_000 })).verdict).toBe('passed'));

  it('is none where a fault ended it, or where production starts it again', () => {
    for (const more of [{ expected: true }, { supervised: true }]) expect(result(crashed(more)).verdict).toBe('passed');
  });

  it('is not blamed on a fault that was not observed', () => {
    const unseen = crashed().map((event) =>
      event.type === 'fault.felt' ? { ...event, sighting: { ok: false, says: 'no', numbers: {} } } : event,
    );
    expect(result(unseen as RunEvent[]).verdict).toBe('inconclusive');
  });
});
