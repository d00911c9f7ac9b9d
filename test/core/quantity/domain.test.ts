import { describe, expect, test } from 'vitest';
import { parseDomain } from '../../../src/core/quantity/domain.ts';
import type { QuantityKind } from '../../../src/core/quantity/quantity.ts';

const any = { min: 0, max: Number.MAX_VALUE };

describe('from what a value is drawn', () => {
  test.each<[QuantityKind, unknown, unknown]>([
    ['duration', '5s', { oneOf: [5000] }],
    ['duration', '50ms..3s', { min: 50, max: 3000, log: true, whole: true }],
    ['duration', '0..3s', { min: 0, max: 3000, log: true, whole: true }],
    ['duration', '1s .. 2s', { min: 1000, max: 2000, log: true, whole: true }],
    ['duration', '2s..2000ms', { oneOf: [2000] }],
    ['duration', ['1s', '300ms'], { oneOf: [1000, 300] }],
    ['share', '10%..100%', { min: 0.1, max: 1, log: false, whole: false }],
    ['size', '0B..64kB', { min: 0, max: 64_000, log: true, whole: true }],
    ['status', [500, 503], { oneOf: [500, 503] }],
    ['status', '500..504', { min: 500, max: 504, log: false, whole: true }],
  ])('%s %j', (kind, input, value) => {
    expect(parseDomain(kind, input, any)).toEqual({ ok: true, value });
  });

  test.each<[QuantityKind, unknown, string]>([
    ['duration', '50..3s', '`50..3s`: each end needs its unit; write `50s..3s`'],
    ['duration', '5s..10', '`5s..10`: each end needs its unit; write `5s..10s`'],
    ['duration', '3s..50ms', '`3s..50ms`: the smaller end comes first; write `50ms..3s`'],
    ['duration', '5s..', '`5s..` is not a range; write both ends, for example `5s..5s`'],
    ['duration', '1s..2s..3s', '`1s..2s..3s` is not a range; write both ends, for example `5s..5s`'],
    ['duration', '1s..5 min', '`5 min` is not a duration; write `5m`'],
    ['duration', [], 'the list is empty; write at least one alternative, for example `[5s]`'],
    ['duration', ['1s', '2s..3s'], '`2s..3s`: a range cannot be one of a list; write it alone'],
    ['duration', ['1s', 5], '5 has no unit; did you mean `5s`?'],
    ['duration', [['1s']], 'a list is not a duration; write for example `5s`'],
    ['duration', Array(101).fill('1s'), 'the list has 101 alternatives; at most 100 are allowed'],
  ])('%s %j is wrong', (kind, input, message) => {
    expect(parseDomain(kind, input, any)).toEqual({ ok: false, message });
  });

  test('the limits hold for both ends and for each alternative', () => {
    const limits = { min: 1, max: 60_000 };
    for (const input of ['0..3s', '1s..2m', ['1s', '2m']]) expect(parseDomain('duration', input, limits).ok).toBe(false);
    expect(parseDomain('duration', '1ms..1m', limits).ok).toBe(true);
  });
});
