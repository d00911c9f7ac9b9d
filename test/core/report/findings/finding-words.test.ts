import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/model/result/result.ts';
import type { Phrase } from '../../../../src/core/report/document/phrase.ts';
import { expectedOf, findingClause, observedOf, samplesOf, titleOf } from '../../../../src/core/report/findings/finding-words.ts';
import { plainPhrase } from '../../../../src/core/report/terminal/plain-phrase.ts';
import { finding, result } from '../../../fixtures/results/build.ts';

const plain = (phrase: Phrase): string => plainPhrase(phrase).replaceAll('\u00a0', ' ');
const exactly = (value: number) => ({ value, low: value, high: value });

const rows: readonly (readonly [
  what: string,
  parts: Partial<Finding>,
  clause: string,
  promise: string,
  allowed: string,
  seen: string,
  samples: string,
])[] = [
  [
    'too slow',
    {
      tolerance: 'latency',
      quantile: 0.99,
      required: 1000,
      observed: { value: 1900, low: 1700, high: 2000 },
      count: 300,
      bad: 20,
      reasons: [{ reason: 'timeout', count: 1 }],
    },
    'the p99 of storefront was 1.9 s (expected ≤ 1 s)',
    'storefront p99',
    '≤ 1 s',
    '1.9 s (1.7 s to 2 s)',
    '20 of 300 took longer',
  ],
  [
    'late by little',
    {
      tolerance: 'latency',
      quantile: 0.95,
      required: 1250,
      observed: exactly(1330),
      count: 300,
      bad: 20,
      reasons: [],
    },
    'the p95 of storefront was 1.3 s (expected ≤ 1.25 s)',
    'storefront p95',
    '≤ 1.25 s',
    '1.3 s',
    '20 of 300 took longer',
  ],
  [
    'never back',
    { tolerance: 'recovers', phase: 'after', required: 10_000, count: 200, bad: 200 },
    'it did not recover (limit 10 s)',
    'storefront recovery',
    '≤ 10 s',
    'did not recover',
    '200 of 200 failed',
  ],
  [
    'a dead process',
    { tolerance: 'back', phase: 'after', check: null, target: 'api', says: 'nothing listens' },
    'api did not restart on its own',
    'api restart on its own',
    '–',
    'nothing listens',
    '–',
  ],
  [
    'perhaps chance',
    { outcome: 'inconclusive', required: 0.95, observed: exactly(0.9), count: 20, bad: 2, says: 'it may be chance' },
    '10 % of requests failed',
    'storefront success rate',
    '≥ 95 %',
    '90 %; it may be chance',
    '2 of 20 failed',
  ],
  [
    'too few',
    { outcome: 'inconclusive', tolerance: 'samples', required: 72, observed: exactly(30), count: 30 },
    'there were too few probes of storefront to decide (30 of 72)',
    'storefront probes',
    '–',
    'too few to decide: 30 of 72',
    '0 of 30 failed',
  ],
  [
    'not watched',
    { outcome: 'inconclusive', tolerance: 'samples', phase: 'after', required: 10_000, says: 'not watched long enough' },
    'there were too few probes of storefront to decide',
    'storefront probes',
    '–',
    'not watched long enough',
    '–',
  ],
  [
    'recovered, and not watched for long enough',
    {
      outcome: 'inconclusive',
      tolerance: 'samples',
      phase: 'after',
      required: null,
      observed: exactly(2_400),
      count: 30,
      says: 'not watched for long enough',
    },
    'there were too few probes of storefront to decide',
    'storefront probes',
    '–',
    '2.4 s; not watched for long enough',
    '0 of 30 failed',
  ],
  [
    'not felt',
    { outcome: 'inconclusive', tolerance: 'felt', check: null, target: 'edge', says: 'nobody saw it' },
    'the fault on edge was not observed',
    'edge fault observation',
    '–',
    'nobody saw it',
    '–',
  ],
  [
    'the gate',
    { outcome: 'inconclusive', tolerance: 'gate', check: null, says: 'the budget is spent' },
    'the budget is spent',
    'the gate',
    '–',
    'the budget is spent',
    '–',
  ],
];

test.each(rows)('%s is told in plain words', (_what, parts, clause, promise, allowed, seen, samples) => {
  const one = finding(parts);
  expect([findingClause(result({}), one), titleOf(one), expectedOf(one), observedOf(one), samplesOf(one)].map(plain)).toEqual([
    clause,
    promise,
    allowed,
    seen,
    samples,
  ]);
});
