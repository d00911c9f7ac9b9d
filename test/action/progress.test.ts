import { expect, test } from 'vitest';
import { openLog } from '../../src/action/progress.ts';
import { logLines } from '../../src/cli/live/log-lines.ts';
import { emptyView, foldView } from '../../src/cli/live/view.ts';
import type { RunEvent } from '../../src/core/model/run/event.ts';

const fault = { id: 's1.f1', fault: 'kill', on: 'api', params: {}, startMs: 0, lastsMs: 2000, seed: 'x' };

test.each<[string, RunEvent, string | null]>([
  [
    'a scenario of the plan',
    { atMs: 1500, type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [fault] } },
    '    1.5 s  s1: SIGKILL on api, watched for 2 s',
  ],
  [
    'a repeat',
    {
      atMs: 61_000,
      type: 'scenario.started',
      scenario: 's1.t2',
      plan: { id: 's1.t2', faults: [fault] },
      trial: { role: 'repeat', of: 's1' },
    },
    '   61.0 s  s1.t2, repeat of s1: does it show the same again?',
  ],
  [
    'a lesson',
    {
      atMs: 90_000,
      type: 'lesson',
      of: 's1',
      lesson: {
        kind: 'interaction',
        alone: [
          { fault: 's1.f1', outcome: 'failed' },
          { fault: 's1.f2', outcome: 'passed' },
        ],
        together: false,
      },
    },
    '   90.0 s  faults of s1: s1.f1 alone is enough',
  ],
  [
    'a search that tried nothing',
    {
      atMs: 90_000,
      type: 'lesson',
      of: 's1',
      lesson: { kind: 'smallest', scenario: { id: 's1', faults: [fault] }, tried: 0, failed: 0, cut: true },
    },
    '   90.0 s  minimal scenario of s1: not searched: no tries or no time were left; allow more with plan.shrink or plan.budget',
  ],
])('%s is one line of the log', (_what, event, line) => {
  expect(openLog()(event)).toBe(line);
});

test('a fault is logged by its kind and target, in the words of the terminal', () => {
  const lineOf = openLog();
  lineOf({ atMs: 0, type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [fault] } });
  const sighting = { ok: true, says: '1 of 1 process ended', numbers: {} };
  const steps: readonly RunEvent[] = [
    { atMs: 1000, type: 'fault.applied', scenario: 's1', fault: 's1.f1' },
    { atMs: 2000, type: 'fault.felt', scenario: 's1', fault: 's1.f1', sighting },
    { atMs: 3000, type: 'fault.gone', scenario: 's1', fault: 's1.f1', sighting },
  ];
  expect(steps.map(lineOf)).toEqual([
    '    1.0 s    kill on api: injected',
    '    2.0 s    kill on api: observed (1 of 1 process ended)',
    '    3.0 s    kill on api: removed (1 of 1 process ended)',
  ]);
  const view = [{ atMs: 0, type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [fault] } } as RunEvent].reduce(
    foldView,
    emptyView,
  );
  expect(steps.flatMap((event) => logLines(event, view)).map((line) => line.slice(5))).toEqual(
    steps.map((event) => lineOf(event)?.slice(9)),
  );
});
