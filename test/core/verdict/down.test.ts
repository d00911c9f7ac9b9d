import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunEvent, RunEventBody } from '../../../src/core/model/run/event.ts';
import { commentBody } from '../../../src/core/report/comment.ts';
import { resultText } from '../../../src/core/report/text.ts';
import { judge } from '../../../src/core/verdict/run-fold.ts';
import { scenario, story } from './story.ts';

const killed = { ...scenario, faults: scenario.faults.map((spec) => ({ ...spec, fault: 'kill', on: 'redis', params: {} })) };

/** A run in which `redis` is killed; `seen`: what the gate saw of it afterwards, null: the run ended before. */
function judged(seen: { back: boolean; restarted: boolean } | null, started: readonly string[] = []): Result {
  const change = (event: RunEventBody): RunEventBody => {
    if (event.type === 'run.started')
      return { ...event, plan: { ...event.plan, scenarios: [killed] }, layout: { front: [], behind: {}, started } };
    return event.type === 'scenario.started' && event.plan !== null ? { ...event, plan: killed } : event;
  };
  const events = story({ during: { bad: 25 } }, change);
  const ended = events.findIndex((event) => event.type === 'scenario.ended' && event.scenario === 's1');
  const look = { atMs: 20_000, type: 'target.seen', scenario: 's1', target: 'redis', says: 'nothing listens', ...seen } as RunEvent;
  return judge(seen === null ? events : events.toSpliced(ended, 0, look), () => []);
}

const reportsOf = (result: Result): readonly string[] => [
  commentBody(result, { marker: '<!-- x -->', replayCommand: (id) => `replay ${id}` }),
  resultText(result, { width: 200 }),
];

describe('a target that is down', () => {
  it('is named, with what to do, and nothing next to it says that all is well', () => {
    const result = judged({ back: false, restarted: false });
    expect(result.down).toEqual([{ target: 'redis', seen: true }]);
    for (const report of reportsOf(result)) {
      expect(report).toMatch(/`?redis`? is down: restart it\./);
      expect(report).not.toMatch(/All faults were removed|clean up/);
    }
  });

  it('may be down when the run ended before the gate looked again', () => {
    const result = judged(null);
    expect(result.down).toEqual([{ target: 'redis', seen: false }]);
    for (const report of reportsOf(result)) expect(report).toMatch(/`?redis`? was stopped by a fault and may be down: check it\./);
  });

  it.each([
    ['came back', { back: true, restarted: false }, []],
    ['was started again by the gate', { back: false, restarted: true }, []],
    ['belongs to the gate, which stops it anyway', { back: false, restarted: false }, ['redis']],
  ])('is not one that %s', (_what, seen, started) => {
    const result = judged(seen, started);
    expect(result).not.toHaveProperty('down');
    for (const report of reportsOf(result)) expect(report).toContain('All faults were removed.');
  });
});
