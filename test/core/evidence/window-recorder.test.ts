import fc from 'fast-check';
import { expect, it } from 'vitest';
import { WindowRecorder } from '../../../src/core/evidence/window-recorder.ts';
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
