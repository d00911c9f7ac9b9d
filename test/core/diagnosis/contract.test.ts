import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { weaknessKinds } from '../../../src/core/diagnosis/catalog.ts';
import { type Case, diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { patternOf } from '../../../src/core/diagnosis/pattern-of.ts';
import { faults } from '../../../src/core/faults/catalog.ts';
import { type WeaknessName, weaknesses } from '../../../src/core/model/result/diagnosis.ts';
import type { Finding } from '../../../src/core/model/result/result.ts';
import { caseOf, type Seen } from './situation.ts';

const nameOf = fc.constantFrom('page', 'reports');
const small = fc.oneof(fc.nat(5), fc.nat(5_000));
const pair = fc.tuple(small, small);
const seen: fc.Arbitrary<Seen> = fc.record(
  {
    late: fc.tuple(small, small, small).map((all) => all.toSorted((a, b) => a - b) as unknown as [number, number, number]),
    reasons: fc.dictionary(fc.constantFrom('timeout', 'status 503', 'refused', 'reset', 'body', 'json', 'other'), fc.nat(200), {
      maxKeys: 3,
    }),
    failedAfter: fc.tuple(small, small, small),
    lastBadMs: small,
  },
  { requiredKeys: [] },
);
const finding = fc.record({
  check: fc.option(nameOf),
  target: fc.constantFrom(null, 'front', 'stock'),
  outcome: fc.constantFrom('failed', 'inconclusive', 'flaky'),
  tolerance: fc.constantFrom('success', 'latency', 'recovers', 'back', 'writes', 'felt'),
  phase: fc.constantFrom('during', 'after'),
  bad: small,
  count: small,
}) as fc.Arbitrary<Partial<Finding>>;
const counters = fc.dictionary(
  fc.constantFrom(
    'connections',
    'openConnections',
    'inFlight',
    'bytesFromClient',
    'requests',
    'exchanges',
    'bytesToClient',
    'cpuMs',
    'rssBytes',
    'openFiles',
    'processes',
  ),
  pair,
);
const param = fc.oneof(small, fc.double({ min: 0, max: 1, noNaN: true }));

/** Any case that a journal could hold, and many that no journal could. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    fault: fc.tuple(
      fc.constantFrom(...faults.map(({ kind }) => kind)),
      fc.constantFrom('to-stock', 'stock', 'front', 'preview'),
      fc.dictionary(fc.constantFrom('delay', 'jitter', 'share', 'down', 'up', 'after', 'rate'), param),
    ),
    heldMs: fc.nat(8_000),
    watchedMs: fc.nat(12_000),
    checks: fc.constant([{}, { name: 'reports', ratePerSecond: 10, during: { percentiles: [] } }]),
    during: fc.dictionary(nameOf, seen),
    after: fc.dictionary(nameOf, seen),
    broken: fc.array(finding, { maxLength: 4 }),
    recoveredMs: fc.dictionary(nameOf, fc.option(small)),
    observed: fc.dictionary(
      fc.constantFrom('to-stock', 'stock', 'front', 'worker'),
      fc.record({ before: counters, during: counters, after: counters }, { requiredKeys: [] }),
    ),
    writes: fc.array(
      fc.record({
        check: nameOf,
        acknowledged: small,
        gone: small,
        doubled: small,
        changed: small,
        unread: small,
        firstBadMs: fc.constant(null),
        lastBadMs: fc.constant(null),
      }),
      { maxLength: 2 },
    ),
    needs: fc.dictionary(nameOf, fc.boolean()),
    layout: fc.constantFrom(null, { front: ['front', 'preview'], behind: { 'to-stock': 'stock' } }),
  })
  .map(caseOf);

describe('a diagnosis of an arbitrary case', () => {
  it('is missing if nothing failed', () => {
    fc.assert(
      fc.property(anyCase, ({ scenario, ...rest }) => {
        const findings = scenario.findings.map((one) => (one.outcome === 'failed' ? { ...one, outcome: 'flaky' as const } : one));
        expect(diagnose({ ...rest, scenario: { ...scenario, findings } })).toEqual([]);
      }),
    );
  });

  it('is deterministic, leaves its input unchanged, names at most two weaknesses, and has finite numbers in plain words', () => {
    let told = 0;
    fc.assert(
      fc.property(anyCase, (of) => {
        const before = JSON.stringify(of);
        const found = diagnose(of);
        told += found.length;
        expect(diagnose(of)).toEqual(found);
        expect(JSON.stringify(of)).toBe(before);
        expect(found.length).toBeLessThanOrEqual(2);
        expect(new Set(found.map(({ weakness }) => weakness)).size).toBe(found.length);
        for (const { sure, evidence, numbers } of found) {
          expect(sure).toBeGreaterThanOrEqual(0.6);
          expect(sure).toBeLessThanOrEqual(1);
          expect(evidence).toMatch(/^[^\n]{10,300}$/);
          expect(evidence).not.toMatch(/NaN|Infinity|undefined|null|to-stock|stock|reports|front-/);
          for (const value of Object.values(numbers)) expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(10);
  });

  it('does not need the fields that earlier versions did not write', () => {
    fc.assert(
      fc.property(anyCase, ({ scenario, checks }) => {
        const bare = { ...scenario, observed: [], writes: [], series: [], before: null, after: null, recovery: [] };
        expect(diagnose({ scenario: bare, checks, baseline: null, layout: null }).length).toBeLessThanOrEqual(2);
        expect(
          diagnose({ scenario: { ...bare, during: null, faults: [] }, checks: [], baseline: null, layout: null }).length,
        ).toBeLessThanOrEqual(2);
      }),
    );
  });
});

test('every weakness of the model is in the catalog, once', () => {
  expect(weaknessKinds.map(({ name }) => name).toSorted()).toEqual([...weaknesses].toSorted());
});

test('a weakness that explains another one is not explained by it', () => {
  const shadowsOf = new Map(weaknessKinds.map(({ name, explains }) => [name, explains]));
  const reaches = (from: WeaknessName, to: WeaknessName, seenSoFar: readonly WeaknessName[] = []): boolean =>
    (shadowsOf.get(from) ?? []).some((next) => next === to || (!seenSoFar.includes(next) && reaches(next, to, [...seenSoFar, next])));
  for (const { name } of weaknessKinds) expect(reaches(name, name), name).toBe(false);
});

test.each(weaknesses)('%s has a title and a structure for people, and a place to read on', (name) => {
  const { title, structure, anchor } = patternOf(name);
  expect(title).toMatch(/^[A-Z][^.]{5,60}$/);
  expect(structure).toMatch(/^[a-z][^.\n]{30,200}$/);
  expect(anchor).toBe(name);
});
