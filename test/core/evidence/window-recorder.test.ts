import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WindowRecorder } from '../../../src/core/evidence/window-recorder.ts';
import type { Phase } from '../../../src/core/model/run/phase.ts';
import type { Sample } from '../../../src/core/model/run/sample.ts';
import { check } from '../verdict/story.ts';

const sampleOf = (number: number, failure: string | null, latencyMs = 20, ours = false): Sample => {
  const dueMs = number * 100;
  return { check: 'front', number, dueMs, endMs: dueMs + latencyMs, failure, ours };
};

function windowsOf(samples: readonly Sample[]) {
  const recorder = new WindowRecorder(check);
  return [...samples.flatMap((sample) => recorder.add(sample, 'before')), ...recorder.flush()];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

it('counts bursts of failures, and a burst over several seconds once', () => {
  const failures = fc.array(fc.boolean(), { minLength: 1, maxLength: 80 });
  fc.assert(
    fc.property(failures, (bad) => {
      const runs = bad.filter((isBad, at) => isBad && bad[at - 1] !== true).length;
      const windows = windowsOf(bad.map((isBad, number) => sampleOf(number, isBad ? 'refused' : null)));
      expect(sum(windows.map(({ bursts = 0 }) => bursts))).toBe(runs);
    }),
  );
});

it('counts bursts of slow responses by limit, with timeouts; a refusal in between neither ends nor begins one', () => {
  const samples = [
    sampleOf(0, null, 400),
    sampleOf(1, 'refused'),
    sampleOf(2, 'timeout', 1_000),
    sampleOf(3, null),
    sampleOf(4, null, 2_000),
    sampleOf(10, null, 2_000),
  ];
  expect(windowsOf(samples).map(({ overBursts }) => overBursts)).toEqual([
    [
      [300, 2],
      [1_000, 2],
    ],
    [
      [300, 0],
      [1_000, 0],
    ],
  ]);
});

it('leaves out what the gate did itself', () => {
  const windows = windowsOf([sampleOf(0, 'refused'), sampleOf(1, 'EMFILE', 20, true), sampleOf(2, 'refused')]);
  expect(windows).toMatchObject([{ count: 2, bad: 2, bursts: 1, ours: 1 }]);
});

/** Sent 400 ms late on a busy machine, with a response 20 ms after that, or with none. */
const late = (number: number, failure: string | null): Sample => {
  const dueMs = number * 100;
  return { check: 'front', number, dueMs, sentMs: dueMs + 400, endMs: dueMs + (failure === 'timeout' ? 1_000 : 420), failure, ours: false };
};
const overOf = (phase: Phase, isCalm: boolean) => {
  const recorder = new WindowRecorder(check, 0, true, isCalm);
  const samples = [late(0, null), late(1, 'timeout'), sampleOf(2, 'timeout', 1_000)];
  const windows = [...samples.flatMap((sample) => recorder.add(sample, phase)), ...recorder.flush()];
  return windows.map(({ count, bad, ours, over }) => ({ count, bad, ours, slow: over[0] }));
};

it('does not count it as latency of the preview that the gate sent a probe late while no fault was in place', () => {
  const fair = [{ count: 2, bad: 1, ours: 1, slow: [300, 1] }];
  expect(overOf('before', false)).toEqual(fair);
  expect(overOf('during', true)).toEqual(fair);
  expect(overOf('during', false)).toEqual([{ count: 3, bad: 2, ours: 0, slow: [300, 3] }]);
});

it('records no latency of a check whose time is none', () => {
  const recorder = new WindowRecorder(check, 0, false);
  const samples = [sampleOf(0, null, 400), sampleOf(1, 'timeout', 1_000), sampleOf(2, 'refused')];
  const windows = [...samples.flatMap((sample) => recorder.add(sample, 'before')), ...recorder.flush()];
  expect(windows).toMatchObject([
    {
      count: 3,
      bad: 2,
      bursts: 1,
      timed: 0,
      latency: [],
      overBursts: [
        [300, 0],
        [1_000, 0],
      ],
    },
  ]);
  expect(windows[0]).not.toHaveProperty('failed');
});
