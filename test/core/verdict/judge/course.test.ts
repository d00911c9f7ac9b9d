import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, ScenarioEvidence } from '../../../../src/core/evidence/scenario-evidence.ts';
import { courseOf } from '../../../../src/core/verdict/judge/course.ts';
import { inPlaceOf } from '../../../../src/core/verdict/judge/in-place.ts';

interface Told {
  readonly ratePerSecond: number;
  readonly lengthMs: number;
  /** The kind and duration of a probe, by its due time in ms after the fault. */
  readonly answer: (sinceMs: number, number: number) => readonly [Mark['kind'], number];
  readonly removalMs?: number;
}

const appliedMs = 5_000;
const check = 'shop';

/** Two seconds before the fault, and ten after it. */
function told({ ratePerSecond, lengthMs, answer, removalMs = 0 }: Told): ScenarioEvidence {
  const evidence = new ScenarioEvidence('s1', null, appliedMs - 2_000);
  const goneMs = appliedMs + lengthMs + removalMs;
  const steps = { requestedMs: appliedMs, appliedMs, felt: null, feltMs: appliedMs + lengthMs, removedMs: goneMs, gone: null, goneMs };
  evidence.faults.set('s1.f1', { ...steps, failure: null });
  evidence.endMs = goneMs + 10_000;
  const count = Math.floor(((evidence.endMs - evidence.startMs) / 1000) * ratePerSecond);
  const marks = Array.from({ length: count }, (_, number): Mark => {
    const dueMs = Math.round(evidence.startMs + (number * 1000) / ratePerSecond);
    const [kind, slowestMs] = answer(dueMs - appliedMs, number);
    return { dueMs, kind, count: 1, slowestMs };
  });
  evidence.marks.set(check, marks);
  return evidence;
}

const binsOf = (evidence: ScenarioEvidence) => courseOf(evidence, [])[0]?.bins ?? [];
const isWithin = (bin: { fromMs: number; toMs: number }, lengthMs: number) => bin.fromMs >= appliedMs && bin.toMs <= appliedMs + lengthMs;

test('a bin is at most a twentieth of the fault and has at least three probes; with fewer probes each is one of its own', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 300, max: 30_000 }), (ratePerSecond, lengthMs) => {
      const evidence = told({ ratePerSecond, lengthMs, answer: () => [0, 0] });
      const inside = binsOf(evidence).filter((bin) => isWithin(bin, lengthMs));
      const probes = (lengthMs / 1000) * ratePerSecond;
      if (probes > 63) {
        expect(inside.length).toBeGreaterThanOrEqual(20);
        for (const { fromMs, toMs, count } of inside) {
          expect(toMs - fromMs).toBeLessThanOrEqual(lengthMs / 20 + 1);
          expect(count).toBeGreaterThanOrEqual(3);
        }
      }
      if (probes < 60) for (const { count } of inside) expect(count).toBe(1);
    }),
  );
});

test('bins touch each other, and none of them counts a probe twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), fc.integer({ min: 300, max: 30_000 }), (ratePerSecond, lengthMs) => {
      const bins = binsOf(told({ ratePerSecond, lengthMs, answer: () => [0, 0] }));
      const [first] = bins;
      const last = bins.at(-1);
      if (first === undefined || last === undefined) return;
      for (const [n, { fromMs }] of bins.entries()) if (n > 0) expect(fromMs).toBe(bins[n - 1]?.toMs);
      const all = bins.reduce((sum, { count }) => sum + count, 0);
      expect(Math.abs(all - ((last.toMs - first.fromMs) / 1000) * ratePerSecond)).toBeLessThan(2);
    }),
  );
});

test('the course of a total outage is a step down where the fault began and a step up where it ended', () => {
  const lengthMs = 8_000;
  const bins = binsOf(told({ ratePerSecond: 20, lengthMs, answer: (since) => (since >= 0 && since < lengthMs ? [2, 1] : [0, 5]) }));
  for (const { fromMs, count, bad, p95Ms } of bins) {
    const isOut = fromMs >= appliedMs && fromMs < appliedMs + lengthMs;
    if (count === 0) continue;
    expect(bad).toBe(isOut ? count : 0);
    // A quick refusal has no latency.
    expect(p95Ms).toBe(isOut ? null : 5);
  }
});

/** Under a delay of 1.7 s a probe times out after 1 s, unless the fault is removed before: then it gets a response immediately. */
const held =
  (removedMs: number) =>
  (since: number): readonly [Mark['kind'], number] =>
    since < 0 || since >= removedMs ? [0, 5] : since + 1_000 <= removedMs ? [1, 1_000] : [0, removedMs - since];

test('what was in flight when the fault was removed does not count as a success', () => {
  const evidence = told({ ratePerSecond: 25, lengthMs: 2_000, answer: held(2_000) });
  const known = inPlaceOf(evidence, check);
  expect(known).toMatchObject({ bad: known?.count, untilMs: appliedMs + 1_000 });
  expect(known?.count).toBeGreaterThan(20);
  const inside = binsOf(evidence).filter(({ fromMs }) => fromMs >= appliedMs && fromMs < appliedMs + 2_000);
  for (const { fromMs, count, bad } of inside) {
    expect(bad).toBe(count);
    if (fromMs > appliedMs + 1_000) expect(count).toBe(0);
  }
});

test('nor does what the removal let go before it was seen to be complete', () => {
  const evidence = told({ ratePerSecond: 25, lengthMs: 2_000, removalMs: 60, answer: held(2_020) });
  expect(inPlaceOf(evidence, check)).toMatchObject({ untilMs: appliedMs + 1_000 });
  expect(binsOf(evidence).filter(({ fromMs, bad, count }) => fromMs >= appliedMs && fromMs < appliedMs + 2_060 && bad < count)).toEqual([]);
});

test('quick and slow probes are left out alike: half of them stay half', () => {
  const answer = (since: number, number: number): readonly [Mark['kind'], number] =>
    number % 2 === 0 || since < 0 ? [0, 5] : held(2_000)(since);
  const known = inPlaceOf(told({ ratePerSecond: 50, lengthMs: 2_000, answer }), check);
  expect((known?.bad ?? 0) / (known?.count ?? 1)).toBeCloseTo(0.5, 1);
});

test('a share is not named on a handful of probes, nor while a fault may still be in place', () => {
  expect(inPlaceOf(told({ ratePerSecond: 2, lengthMs: 1_500, answer: () => [0, 5] }), check)).toBeNull();
  const open = told({ ratePerSecond: 20, lengthMs: 2_000, answer: () => [0, 5] });
  const steps = open.faults.get('s1.f1');
  if (steps !== undefined) steps.goneMs = null;
  expect(inPlaceOf(open, check)).toBeNull();
  expect(courseOf(open, [])).toEqual([]);
});

test('the course is bounded', () => {
  const bins = binsOf(told({ ratePerSecond: 50, lengthMs: 120_000, answer: () => [0, 5] }));
  expect(bins.length).toBeGreaterThan(20);
  expect(bins.length).toBeLessThanOrEqual(240);
});

test('a check whose probes are not timed has no latency in its course either', () => {
  const evidence = told({ ratePerSecond: 20, lengthMs: 5_000, answer: () => [0, 40] });
  const second = { second: 5, phase: 'during' as const, count: 20, bad: 0, timed: 0, firstBadMs: null, lastBadMs: null, over: [] };
  evidence.seconds.set(check, [{ ...second, p95Ms: null }]);
  expect(new Set(binsOf(evidence).map(({ p95Ms }) => p95Ms))).toEqual(new Set([null]));
  evidence.seconds.set(check, [{ ...second, p95Ms: 40 }]);
  expect(new Set(binsOf(evidence).map(({ p95Ms }) => p95Ms))).toEqual(new Set([40]));
});
