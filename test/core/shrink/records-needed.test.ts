import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/model/result/result.ts';
import type { WritesSeen } from '../../../src/core/model/run/writes.ts';
import { axesOf } from '../../../src/core/shrink/axis.ts';
import { hasEnoughRecords, leastLengthMs, recordsNeeded } from '../../../src/core/shrink/records-needed.ts';
import { finding } from '../../../src/core/verdict/judge/finding.ts';
import { check } from '../verdict/story.ts';

const lost: Finding = finding({ outcome: 'failed', phase: 'after', tolerance: 'writes', check: 'front' });
const writes = (parts: Partial<WritesSeen>): readonly WritesSeen[] => [
  { check: 'front', acknowledged: 0, gone: 0, doubled: 0, changed: 0, unread: 0, firstBadMs: null, lastBadMs: null, ...parts },
];
const neededAfter = (parts: Partial<WritesSeen>) => recordsNeeded(['after writes front'], { findings: [lost], writes: writes(parts) });

test.each<[string, Partial<WritesSeen>, number]>([
  ['one record in 50', { acknowledged: 500, gone: 6, doubled: 4 }, 114],
  ['half of them', { acknowledged: 40, gone: 20 }, 4],
  ['all of them', { acknowledged: 40, changed: 40 }, 1],
  ['one in many, never more than the failed run had', { acknowledged: 300, gone: 1 }, 300],
  ['only records from before', { acknowledged: 400, gone: 10, earlier: { acknowledged: 300, bad: 10 } }, 0],
  ['records from before as well', { acknowledged: 400, gone: 30, earlier: { acknowledged: 360, bad: 10 } }, 4],
])('a run that lost %s', (_, parts, records) => {
  expect(neededAfter(parts)).toEqual([{ check: 'front', records }]);
});

test('only a confirmed loss needs records', () => {
  const seen = writes({ acknowledged: 500, gone: 10 });
  expect(recordsNeeded(['during success front'], { findings: [lost], writes: seen })).toEqual([]);
  expect(recordsNeeded(['after writes front'], { findings: [], writes: seen })).toEqual([]);
});

test('a run with too few records of its own shows nothing', () => {
  const needed = [{ check: 'front', records: 50 }];
  expect(hasEnoughRecords(needed, { writes: writes({ acknowledged: 50 }) })).toBe(true);
  expect(hasEnoughRecords(needed, { writes: writes({ acknowledged: 49 }) })).toBe(false);
  expect(hasEnoughRecords(needed, { writes: writes({ acknowledged: 300, earlier: { acknowledged: 260, bad: 0 } }) })).toBe(false);
  expect(hasEnoughRecords(needed, { writes: [] })).toBe(false);
  expect(hasEnoughRecords([], { writes: [] })).toBe(true);
});

test('a fault lasts as long as the check takes to write that number', () => {
  expect(leastLengthMs([check], [{ check: 'front', records: 500 }])).toBe(10_000);
  expect(leastLengthMs([check], [{ check: 'front', records: 1 }])).toBe(leastLengthMs([check], []));
});

test.each(['kill', 'terminate', 'restart'])('the length of %s is not explored, because it is over at once', (fault) => {
  const spec = { id: 's1.f1', fault, on: 'api', params: {}, startMs: 0, lastsMs: 5_000, seed: 'a' };
  expect(axesOf(spec, 1_000).filter(({ parameter }) => parameter === 'lasts')).toEqual([]);
});
