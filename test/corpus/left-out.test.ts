import { expect, it } from 'vitest';
import { certaintyOf } from '../../src/core/diagnosis/certainty.ts';
import { caseOf, type Situation } from '../core/diagnosis/situation.ts';
import type { Caught } from './evidence.ts';
import { certaintyTable, countedSigns, leftOutTable, misses } from './left-out.ts';
import type { Pair } from './pair.ts';

const lost = { tolerance: 'success' } as const;
const crashed: Situation = {
  fault: ['reset', 'to-stock', { after: 0, share: 1 }],
  ends: [{ target: 'front', atMs: 1, expected: false, supervised: false, end: { exit: 1, signal: null, output: [] } }],
  broken: [lost],
};
const silent: Situation = { fault: ['refuse', 'to-stock'], broken: [lost] };

const caught = (name: string, family: Caught['family'], weakness: Pair['weakness'], situation: Situation): Caught => ({
  name,
  family,
  pair: { weakness } as Pair,
  evidence: caseOf(situation),
});
const all = [
  caught('a', 'stores', 'crash', crashed),
  caught('b', 'proxies', 'no-timeout', crashed),
  caught('c', 'stores', 'no-timeout', silent),
];

it('counts how often each sign named the weakness of the pair, by family', () => {
  expect(countedSigns(all)).toEqual({ 'crash: unexpected exit': { proxies: { right: 0, of: 1 }, stores: { right: 1, of: 1 } } });
});

it('shows right, wrong and silent diagnoses of each family', () => {
  const lines = leftOutTable(all).split('\n');
  expect(lines).toContainEqual(expect.stringMatching(/^\| proxies \| 1 \| 0 % \/ 0 % \/ 100 % \/ 0 % \|/));
  expect(lines).toContainEqual(expect.stringMatching(/^\| stores \| 2 \| 50 % \/ 0 % \/ 0 % \/ 50 % \|/));
  expect(misses(all)).toEqual([
    expect.stringMatching(/^b: wrong; true: no-timeout; signs: crash: unexpected exit/),
    'c: silent; true: no-timeout; signs: ',
  ]);
});

it('counts each word of certainty once for each diagnosis', () => {
  expect(certaintyTable(all)).toMatch(/\| shown \| 2 \| 50 % \|/);
});

it('moves a certainty from the judgement to what was measured, without the family that is left out', () => {
  const measured = { sign: { stores: { right: 0, of: 6 }, proxies: { right: 4, of: 4 } } };
  expect(certaintyOf('sign', 0.8, undefined, measured)).toBeCloseTo((0.8 * 4 + 4) / 14);
  expect(certaintyOf('sign', 0.8, 'stores', measured)).toBeCloseTo((0.8 * 4 + 4) / 8);
  expect(certaintyOf('another', 0.8, undefined, measured)).toBe(0.8);
});
