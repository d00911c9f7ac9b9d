import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { knownTrials } from '../../../src/core/shrink/known-trials.ts';
import { type Strength, strengthOf } from '../../../src/core/shrink/strength.ts';
import { onCache } from './scenarios.ts';

const slow = (delay: number, share: number, lastsMs = 8000): Scenario => onCache('latency', { delay, jitter: 0, share }, lastsMs);
const smallest = slow(480, 0.5);
const strength = strengthOf(smallest, slow(1900, 1), 8000) as Strength;

test('a more severe variant that passed implies a pass, and a less severe one that failed implies a failure', () => {
  const record = [
    { scenario: slow(240, 1), same: false },
    { scenario: slow(480, 0.5), same: true },
    { scenario: slow(700, 0.3), same: true },
  ];
  expect(knownTrials(smallest, strength, record)).toEqual([
    { value: 240, failed: false },
    { value: 480, failed: true },
    { value: 700, failed: true },
  ]);
});

test('a variant that passed with another parameter weaker, or failed with it stronger, implies nothing', () => {
  const record = [
    { scenario: slow(240, 0.2), same: false },
    { scenario: slow(950, 1), same: true },
    { scenario: slow(480, 0.5, 4000), same: false },
  ];
  expect(knownTrials(smallest, strength, record)).toEqual([]);
});

test('a variant without the fault implies nothing', () => {
  expect(knownTrials(smallest, strength, [{ scenario: { id: 's1', faults: [] }, same: false }])).toEqual([]);
});
