import { expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/result/result.ts';
import { liesBeyond } from '../../../src/core/shrink/lies-beyond.ts';
import { fingerprintOf } from '../../../src/core/verdict/fingerprint.ts';
import { finding } from '../../fixtures/results/build.ts';

const exactly = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 });
const undecided = (parts: Partial<Finding>): Finding => finding({ outcome: 'inconclusive', ...parts });
const asked = finding({ tolerance: 'success', required: 0.5 });
const late = finding({ tolerance: 'latency', quantile: 0.95, required: 300 });

it.each<[string, readonly Finding[], boolean | null]>([
  ['what failed', [asked], true],
  ['what was worse than tolerated, perhaps by chance', [undecided({ tolerance: 'success', required: 0.5, observed: exactly(0.48) })], true],
  ['what was no worse, perhaps by chance', [undecided({ tolerance: 'success', required: 0.5, observed: exactly(0.52) })], false],
  ['nothing', [], false],
  ['another doubt', [undecided({ tolerance: 'latency', required: 300, observed: exactly(310) })], false],
  ['another failure', [late], null],
  ['too few samples', [undecided({ tolerance: 'samples', required: 90, observed: exactly(12) })], null],
  ['too few samples of another check', [undecided({ tolerance: 'samples', check: 'cart', required: 90, observed: exactly(12) })], false],
  ['a fault that was not observed', [undecided({ tolerance: 'felt', check: null, target: 'api' })], null],
  ['a fault that was not confirmed to be removed', [undecided({ tolerance: 'gone', check: null, target: 'api' })], null],
  ['trouble of the gate’s own', [undecided({ tolerance: 'gate', required: null, observed: null })], null],
])('%s: %#', (_, findings, beyond) => {
  expect(liesBeyond([fingerprintOf(asked)], { findings })).toBe(beyond);
});

it('a percentile is beyond its limit when it is larger', () => {
  const of = (value: number) =>
    liesBeyond([fingerprintOf(late)], { findings: [undecided({ ...late, outcome: 'inconclusive', observed: exactly(value) })] });
  expect([of(301), of(299)]).toEqual([true, false]);
});
