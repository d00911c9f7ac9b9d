import { expect, test } from 'vitest';
import { progressLine } from '../../src/action/progress.ts';
import type { RunEvent } from '../../src/core/model/event.ts';

const fault = { id: 's1.f1', fault: 'kill', on: 'api', params: {}, startMs: 0, lastsMs: 2000, seed: 'x' };

test.each<[string, RunEvent, string | null]>([
  [
    'a scenario of the plan',
    { atMs: 1500, type: 'scenario.started', scenario: 's1', plan: { id: 's1', faults: [fault] } },
    '    1.5 s  s1: kill on api',
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
    '   61.0 s  s1.t2, s1 again: does the failure come again?',
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
    '   90.0 s  faults of s1: s1.f1 breaks it alone',
  ],
  [
    'a search that tried nothing',
    {
      atMs: 90_000,
      type: 'lesson',
      of: 's1',
      lesson: { kind: 'smallest', scenario: { id: 's1', faults: [fault] }, tried: 0, failed: 0, cut: true },
    },
    null,
  ],
])('%s is one line of the log, or none', (_what, event, line) => {
  expect(progressLine(event)).toBe(line);
});
