import { expect, it } from 'vitest';
import type { Finding } from '../../../../src/core/model/result/result.ts';
import { withoutEchoes } from '../../../../src/core/verdict/judge/unanswered.ts';

const finding = (more: Partial<Finding>): Finding => ({
  outcome: 'failed',
  check: 'home',
  target: null,
  phase: 'during',
  tolerance: 'success',
  quantile: null,
  required: 0.95,
  observed: null,
  count: 100,
  bad: 40,
  reasons: [{ reason: 'timeout', count: 40 }],
  sinceMs: null,
  untilMs: null,
  says: '',
  ...more,
});
const p95 = (required: number, more: Partial<Finding> = {}) =>
  finding({ tolerance: 'latency', quantile: 0.95, required, reasons: [], ...more });
const told = (findings: readonly Finding[], timeoutMs = 2_000) =>
  withoutEchoes(findings, timeoutMs).map(({ tolerance, says }) => [tolerance, says]);

it.each([2_000, 3_000])('a percentile of %i ms under a timeout of 2 s is the broken success rate once more', (limitMs) => {
  expect(told([finding({}), p95(limitMs)])).toEqual([['success', 'no response within 2 s']]);
});

it('alone it says that there was no response', () => {
  expect(told([p95(2_000)])).toEqual([['latency', 'no response within 2 s']]);
  expect(told([p95(500)], 500)).toEqual([['latency', 'no response within 500 ms']]);
});

it('a percentile below the timeout is a finding of its own', () => {
  expect(told([finding({}), p95(1_999)])).toEqual([
    ['success', 'no response within 2 s'],
    ['latency', ''],
  ]);
});

it('other failures than timeouts are not called that', () => {
  expect(told([finding({ reasons: [{ reason: 'refused', count: 40 }] }), p95(300)])).toEqual([
    ['success', ''],
    ['latency', ''],
  ]);
});

it('a failure is never hidden behind a doubt', () => {
  expect(told([finding({ outcome: 'inconclusive' }), p95(2_000)])).toEqual([
    ['success', 'no response within 2 s'],
    ['latency', 'no response within 2 s'],
  ]);
});
