import { describe, expect, it } from 'vitest';
import { searchesOf } from '../../../src/core/compare/searches.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import { played } from './build.ts';

const all = (...outcomes: Outcome[]) =>
  outcomes.map((outcome, index) => played({ id: `s${index + 1}`, delay: 100 * (index + 1), outcome }));

/** As ids. */
function searches(change: Parameters<typeof searchesOf>[0], base: Parameters<typeof searchesOf>[1]) {
  const found = searchesOf(change, base);
  return { change: found.change.map(({ id }) => id), both: [...found.both], base: found.base.map(({ id }) => id) };
}

describe('a breaking point is searched', () => {
  it.each<[string, Outcome, Outcome, ReturnType<typeof searches>]>([
    ['on both where both fail', 'failed', 'failed', { change: ['s1'], both: ['s1'], base: [] }],
    ['on the change alone where the base passes', 'failed', 'passed', { change: ['s1'], both: [], base: [] }],
    ['on the change alone where the base is not decided', 'failed', 'inconclusive', { change: ['s1'], both: [], base: [] }],
    ['on the change alone where the base broke once', 'failed', 'flaky', { change: ['s1'], both: [], base: [] }],
    ['on the base alone where the change passes', 'passed', 'failed', { change: [], both: [], base: ['s1'] }],
    ['nowhere where the change is not decided', 'inconclusive', 'failed', { change: [], both: [], base: [] }],
    ['nowhere where both pass', 'passed', 'passed', { change: [], both: [], base: [] }],
  ])('%s', (_, change, base, expected) => {
    expect(searches(all(change), all(base))).toEqual(expected);
  });

  it('once for the scenarios that fail in the same way by the same faults', () => {
    expect(searches(all('failed', 'failed'), all('passed', 'failed'))).toEqual({ change: ['s1'], both: [], base: [] });
    expect(searches(all('passed', 'passed'), all('failed', 'failed'))).toEqual({ change: [], both: [], base: ['s1'] });
  });

  it('on the change alone if the base is unknown', () => {
    expect(searches(all('failed'), null)).toEqual({ change: ['s1'], both: [], base: [] });
  });
});
