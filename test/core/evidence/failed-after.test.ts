import { expect, it } from 'vitest';
import { Tally } from '../../../src/core/evidence/tally.ts';
import { WindowRecorder } from '../../../src/core/evidence/window-recorder.ts';
import type { CheckSpec } from '../../../src/core/model/config/check-spec.ts';
import { measure } from '../../../src/core/verdict/statistics/measure.ts';

const check: CheckSpec = {
  name: 'page',
  kind: 'http',
  params: {},
  ratePerSecond: 10,
  timeoutMs: 1_000,
  steady: { percentiles: [] },
  during: { percentiles: [] },
  recoversMs: 1_000,
};

/** Ten probes a second: one after the other with its failure and how long it took. */
function tallyOf(all: readonly (readonly [failure: string | null, tookMs: number])[]): Tally {
  const recorder = new WindowRecorder(check);
  const tally = new Tally();
  const windows = all.flatMap(([failure, tookMs], number) =>
    recorder.add({ check: 'page', number, dueMs: number * 100, endMs: number * 100 + tookMs, failure, ours: false }, 'during'),
  );
  for (const window of [...windows, ...recorder.flush()]) tally.add(window);
  return tally;
}

it('records how long failures took, apart from responses and timeouts', () => {
  const { failedAfter } = measure(
    'page',
    tallyOf([[null, 5], ['status 503', 400], ['timeout', 1_000], ...Array(20).fill(['status 503', 400])]),
    [],
  );
  expect(failedAfter?.map(({ quantile }) => quantile)).toEqual([0.1, 0.5, 0.9]);
  for (const { value } of failedAfter ?? []) expect(value).toBeCloseTo(400, -1);
});

it('says nothing where nothing failed but by waiting', () => {
  expect(
    measure(
      'page',
      tallyOf([
        [null, 5],
        ['timeout', 1_000],
      ]),
      [],
    ),
  ).not.toHaveProperty('failedAfter');
});
