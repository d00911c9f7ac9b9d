import { expect, it } from 'vitest';
import { comparedWith } from '../../../src/core/compare/compare.ts';
import { regressed } from '../../../src/core/compare/regressed.ts';
import { played, recovery, run, success } from './build.ts';

const failing = run([played({}), played({ id: 's2', delay: 5, outcome: 'passed' })]);

it.each([
  ['broke in the same way', run([played({})]), false],
  ['broke in this way and another', run([played({ findings: [success, recovery] })]), false],
  ['failed differently', run([played({ findings: [recovery] })]), true],
  ['held', run([played({ outcome: 'passed' })]), true],
  ['was flaky', run([played({ outcome: 'flaky' }), played({ id: 's2', delay: 5, outcome: 'passed' })]), true],
  ['was of another config', run([played({})], { configDigest: 'another' }), true],
  ['is not there', 'missing' as const, true],
])('a failure where the base %s', (_, baseline, is) => {
  expect(regressed(comparedWith(failing, baseline))).toBe(is);
});

it('a failure without a comparison is one', () => {
  expect(regressed(failing)).toBe(true);
});

it('a run in which nothing failed has no regression', () => {
  expect(regressed(run([played({ outcome: 'passed' }), played({ id: 's2', outcome: 'inconclusive' })]))).toBe(false);
});
