import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withEdges } from '../../../src/core/conclude/edges.ts';
import { edgeOf, type KnownEdge } from '../../../src/core/model/edge.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { failed } from '../../fixtures/results/failed.ts';

const link: KnownEdge = { ...edgeOf('link', 'cache', { host: '127.0.0.1', port: 6379 }), target: 'cache' };
const seen = (host: string, missed?: number): KnownEdge => ({
  ...edgeOf('program', 'app.js', { host, port: 80 }),
  ...(missed !== undefined && { missed }),
});
const after = (now: readonly KnownEdge[] | null, before: readonly KnownEdge[] = []) =>
  withEdges(failed, { configured: [link], seen: now }, { ...failed, edges: { looked: true, known: before } }).edges?.known;

test('edges that earlier runs have seen stay known for twenty runs that have looked', () => {
  expect(after([seen('a')], [seen('a', 3), seen('b', 0), seen('c', 19), seen('d', 20), link])).toEqual([
    link,
    seen('a', 0),
    seen('b', 1),
    seen('c', 20),
  ]);
  expect(after(null, [seen('a', 3)])).toEqual([link, seen('a', 3)]);
});

test('a run that could not look says so', () => {
  expect(withEdges(failed, { configured: [link], seen: null }, undefined).edges).toEqual({ looked: false, known: [link] });
  expect(withEdges(failed, { configured: [link], seen: [] }, 'missing').edges).toEqual({ looked: true, known: [link] });
  expect(withEdges(failed, null, undefined)).toBe(failed);
});

test('diagnoses and pairs have the key of their edge', () => {
  const [first] = failed.scenarios;
  if (first === undefined) throw new Error('the fixture has a scenario');
  const diagnosis = { weakness: 'no-timeout' as const, check: null, target: 'cache', sure: 1, evidence: '', numbers: {} };
  const before = {
    ...failed,
    scenarios: [{ ...first, diagnoses: [diagnosis, { ...diagnosis, target: 'other' }] }],
    coverage: [{ fault: 'reset', on: 'cache', scenario: null, last: null }],
  };
  const result = withEdges(before, { configured: [link], seen: [{ ...seen('z'), target: 'cache' }] }, undefined);
  expect(result.scenarios[0]?.diagnoses.map(({ edge }) => edge)).toEqual([link.key, undefined]);
  expect(result.coverage?.[0]?.edge).toBe(link.key);
  expect(parseResult(resultJson(result))).toEqual(result);
});

test('any number of edges and runs stays bounded, and every edge that is seen is known', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 300 }), { maxLength: 5 }), (runs) => {
      let known: readonly KnownEdge[] = [];
      for (const hosts of runs)
        known =
          after(
            hosts.map((host) => seen(`h${host}`)),
            known,
          ) ?? [];
      expect(known.length).toBeLessThanOrEqual(500);
      expect(new Set(known.map(({ key }) => key)).size).toBe(known.length);
      for (const host of runs.at(-1) ?? []) expect(known).toContainEqual(seen(`h${host}`, 0));
    }),
    { numRuns: 50 },
  );
});
