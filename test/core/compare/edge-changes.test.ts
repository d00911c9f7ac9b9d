import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/core/compare/compare.ts';
import { edgeChanges } from '../../../src/core/compare/edge-changes.ts';
import { comparedWithLiveBase } from '../../../src/core/compare/live-base.ts';
import { edgeOf, edgeToTarget, type KnownEdge } from '../../../src/core/model/edge.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import type { Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import { edgeChangeLines } from '../../../src/core/report/sections/edge-changes.ts';
import { plainPhrase } from '../../../src/core/report/terminal/plain-phrase.ts';
import { fault, finding, result, scenario } from '../../fixtures/results/build.ts';

const link = (target: string, port: number, host = target): KnownEdge => ({
  ...edgeOf('link', `to-${target}`, { host, port }),
  target: `to-${target}`,
});
const seen = (host: string, port: number, parts: Partial<KnownEdge> = {}): KnownEdge => ({
  ...edgeOf('program', 'server.js', { host, port }),
  missed: 0,
  ...parts,
});

function ran(kind: string, target: string, outcome: Outcome, parts: Partial<ScenarioResult> = {}): ScenarioResult {
  const findings = outcome === 'passed' ? [] : [finding({ outcome: outcome as 'failed', check: 'checkout' })];
  return {
    ...scenario({
      id: `${kind}-${target}`,
      outcome,
      zeroMs: 9000,
      faults: [fault(kind, `to-${target}`, kind, 9000)],
      bad: 3,
      p95: 90,
      recoveredMs: 0,
      findings,
    }),
    ...parts,
  };
}

const run = (known: readonly KnownEdge[], scenarios: readonly ScenarioResult[] = [], parts: Partial<Result> = {}): Result =>
  result({ scenarios, edges: { looked: true, known }, ...parts });

const changesOf = (here: Result, base: Result) => edgeChanges(here, base).map(({ change, to }) => `${change} ${to.host}:${to.port}`);
const saidOf = (here: Result, base: Result) =>
  edgeChangeLines({ name: 'shop', comparison: compare(here, base) }, 'This pull request').map((line) => plainPhrase(line));

describe('an added edge', () => {
  const cache = [link('cache', 6379), seen('cache', 6379, { target: 'to-cache' })];
  const payments = [link('payments', 443), seen('payments', 443, { target: 'to-payments' })];

  test('is named with what fails when it is slow', () => {
    expect(saidOf(run([...cache, ...payments], [ran('latency', 'payments', 'failed')]), run(cache))).toEqual([
      'This pull request adds a connection to payments:443. When it is slow, checkout fails.',
    ]);
  });

  test.each<[string, readonly ScenarioResult[], string]>([
    [
      'two faults',
      [ran('latency', 'payments', 'failed'), ran('blackhole', 'payments', 'failed')],
      'When it is slow or silent, checkout fails.',
    ],
    ['a fault without an adjective', [ran('cpu', 'payments', 'failed')], 'Under cpu on it, checkout fails.'],
    ['both', [ran('latency', 'payments', 'failed'), ran('cpu', 'payments', 'failed')], 'When it is slow, or under cpu, checkout fails.'],
    ['a fault that was survived', [ran('latency', 'payments', 'passed')], 'shop survived latency on it.'],
    ['an undecided fault', [ran('latency', 'payments', 'inconclusive')], 'No fault on it was decided in this run.'],
    ['a fault on another target', [ran('latency', 'cache', 'failed')], 'No fault on it was decided in this run.'],
  ])('says what happens: %s', (_name, scenarios, sentence) => {
    expect(saidOf(run([...cache, ...payments], scenarios), run(cache))[0]).toBe(
      `This pull request adds a connection to payments:443. ${sentence}`,
    );
  });

  test('is a connection if its link carried data, although no look has seen it', () => {
    expect(changesOf(run([...cache, { ...link('payments', 443), carried: true }]), run(cache))).toEqual(['connection payments:443']);
  });

  test('for which the config has no target is named with what to do', () => {
    expect(saidOf(run([...cache, seen('mail', 587)]), run(cache))).toEqual([
      'This pull request adds a connection to mail:587. No target of the config leads there, so nothing was injected: add a link to it.',
    ]);
  });

  test('that was not seen is a target of the config', () => {
    expect(saidOf(run([...cache, link('payments', 443)]), run(cache))[0]).toMatch(
      /^This pull request adds the target to-payments \(payments:443\)\. No fault/,
    );
    const server = { ...edgeToTarget('payments', null), target: 'payments' };
    expect(saidOf(run([...cache, server]), run(cache))[0]).toMatch(/^This pull request adds the target payments\. No fault/);
  });

  test('is not one to which another program of the base connects, or that the base knows by name only', () => {
    const worker = { ...edgeOf('program', 'worker.py', { host: 'cache', port: 6379 }), missed: 3 };
    expect(changesOf(run(cache), run([worker]))).toEqual([]);
    expect(changesOf(run(cache), run([{ ...edgeToTarget('cache', null), target: 'cache' }]))).toEqual([]);
    expect(changesOf(run([...cache, seen('cache', 6380)]), run(cache))).toEqual(['connection cache:6380']);
  });

  test('is named only if the base has looked', () => {
    const unseen = result({ edges: { looked: false, known: [link('cache', 6379)] } });
    expect(changesOf(run([...cache, seen('mail', 587)]), unseen)).toEqual([]);
    expect(changesOf(run([...cache, ...payments]), unseen)).toEqual(['target payments:443']);
    expect(changesOf(run([...cache, ...payments]), result({}))).toEqual([]);
    expect(changesOf(result({}), run(cache))).toEqual([]);
  });

  test('is not one that only earlier runs have seen', () => {
    expect(changesOf(run([...cache, seen('mail', 587, { missed: 2 })]), run(cache))).toEqual([]);
  });

  test('is named although the config of the base is another one, and not if the gate is', () => {
    const here = run([...cache, ...payments], [], { configDigest: 'other' });
    const { hindrances, edges } = compare(here, run(cache));
    expect([hindrances.includes('config'), edges?.length]).toEqual([true, 1]);
    expect(changesOf({ ...here, name: 'other' }, run(cache))).toEqual([]);
  });

  test('that fails comes first', () => {
    const known = [...cache, link('a', 1), link('b', 2), link('c', 3)];
    const scenarios = [ran('latency', 'a', 'passed'), ran('latency', 'c', 'failed'), ran('refuse', 'cache', 'failed')];
    expect(changesOf(run(known, scenarios), run(cache, [ran('refuse', 'cache', 'passed')]))).toEqual([
      'target c:3',
      'target b:2',
      'target a:1',
      'needed cache:6379',
    ]);
  });

  test('does not count for a base in the same run, whose addresses are others', () => {
    const live = comparedWithLiveBase(
      run([...cache, ...payments], [ran('refuse', 'cache', 'failed')]),
      run(cache, [ran('refuse', 'cache', 'passed')]),
    );
    expect(live.comparison?.edges?.map(({ change }) => change)).toEqual(['needed']);
    expect(live.comparison?.base?.preview).toBe('http://127.0.0.1:8080/');
    const none = comparedWithLiveBase(run([...cache, ...payments]), run(cache));
    expect(none.comparison).not.toHaveProperty('edges');
  });
});

describe('a known edge', () => {
  const known = [link('cache', 6379)];
  const slow = { weakness: 'no-timeout' as const, check: 'checkout', target: 'to-cache', sure: 0.9, evidence: '', numbers: {} };
  const pair = (here: ScenarioResult, there: ScenarioResult, parts: Partial<Result> = {}) =>
    [run(known, [here]), run(known, [there], parts)] as const;

  test('that became needed is named', () => {
    expect(saidOf(...pair(ran('refuse', 'cache', 'failed'), ran('refuse', 'cache', 'passed')))).toEqual([
      'This pull request makes cache:6379 necessary. When it is refusing, checkout fails, and passed on the base.',
    ]);
  });

  test('whose timeout is missing is named', () => {
    const here = ran('latency', 'cache', 'failed', { diagnoses: [slow] });
    expect(saidOf(...pair(here, ran('latency', 'cache', 'passed')))).toEqual([
      'A timeout towards cache:6379 is missing. When it is slow, checkout waits for it; on the base the requests ended in time.',
    ]);
    expect(changesOf(...pair(here, ran('latency', 'cache', 'failed')))).toEqual(['waits cache:6379']);
    expect(changesOf(...pair(here, ran('latency', 'cache', 'failed', { diagnoses: [slow] })))).toEqual([]);
    expect(changesOf(...pair(here, ran('latency', 'cache', 'inconclusive')))).toEqual([]);
  });

  test('that is survived now is named', () => {
    expect(saidOf(...pair(ran('refuse', 'cache', 'passed'), ran('refuse', 'cache', 'failed')))).toEqual([
      'This pull request no longer fails because of cache:6379. shop survives refuse on it, and did not on the base.',
    ]);
  });

  test.each<[string, Partial<Result>]>([
    ['another version of the gate', { version: '0.0.1' }],
    ['other tolerances', { checks: [] }],
    ['a fault that may have stayed', { verdict: 'unrestored' }],
  ])('is not compared with a base that has %s', (_name, parts) => {
    expect(changesOf(...pair(ran('refuse', 'cache', 'failed'), ran('refuse', 'cache', 'passed'), parts))).toEqual([]);
  });

  test('is not compared with another severity of the fault, or a flaky failure', () => {
    const other = ran('refuse', 'cache', 'passed', {
      faults: [{ ...fault('refuse', 'to-cache', '', 0), spec: { ...fault('refuse', 'to-cache', '', 0).spec, lastsMs: 1 } }],
    });
    expect(changesOf(...pair(ran('refuse', 'cache', 'failed'), other))).toEqual([]);
    expect(changesOf(...pair(ran('refuse', 'cache', 'flaky'), ran('refuse', 'cache', 'passed')))).toEqual([]);
  });

  test('is compared with what the coverage of the base knows, if the config is the same', () => {
    const last = { startedAt: '2026-11-20T10:00:00Z', run: '1', commit: '', outcome: 'passed' as const };
    const base = run(known, [], { coverage: [{ fault: 'refuse', on: 'to-cache', scenario: null, last }] });
    const here = run(known, [ran('refuse', 'cache', 'failed')]);
    expect(changesOf(here, base)).toEqual(['needed cache:6379']);
    expect(changesOf(here, { ...base, configDigest: 'other' })).toEqual([]);
    // An artifact of a pull request is no evidence.
    const merged = { ...base, coverage: [{ fault: 'refuse', on: 'to-cache', scenario: null, last: { ...last, merged: true as const } }] };
    expect(changesOf(here, merged)).toEqual([]);
  });
});

describe('any two runs', () => {
  const edge = fc
    .record({
      host: fc.constantFrom('a', 'b', '127.0.0.1', 'c.example'),
      port: fc.constantFrom(0, 80, 443),
      missed: fc.constantFrom(0, 1, undefined),
      target: fc.boolean(),
    })
    .map(
      ({ host, port, missed, target }): KnownEdge => ({
        ...edgeOf(missed === undefined ? 'link' : 'program', `to-${host}`, { host, port }),
        ...(missed !== undefined && { missed }),
        ...((target || missed === undefined) && { target: `to-${host}` }),
      }),
    );
  const any = fc
    .record({
      known: fc.uniqueArray(edge, { selector: ({ key }) => key, maxLength: 8 }),
      looked: fc.boolean(),
      ran: fc.uniqueArray(
        fc.tuple(
          fc.constantFrom('latency', 'refuse'),
          fc.constantFrom('a', 'b', 'x'),
          fc.constantFrom<Outcome>('passed', 'failed', 'flaky', 'inconclusive'),
        ),
        {
          selector: ([kind, target]) => `${kind} ${target}`,
          maxLength: 6,
        },
      ),
    })
    .map(({ known, looked, ran: all }) => result({ edges: { looked, known }, scenarios: all.map((one) => ran(...one)) }));

  test('differ in nothing if they are the same, and no server of the base counts as added', () => {
    fc.assert(
      fc.property(any, any, (here, base) => {
        expect(edgeChanges(here, here)).toEqual([]);
        const changes = edgeChanges(here, base);
        for (const { change, to, edge: key } of changes) {
          expect(here.edges?.known.some((one) => one.key === key)).toBe(true);
          if (change === 'connection' || change === 'target')
            expect(
              base.edges?.known.some((one) => one.to.host === to.host && (one.to.port === to.port || one.to.port === 0 || to.port === 0)),
            ).toBe(false);
        }
        // Each server once: added, or compared.
        expect(new Set(changes.map(({ edge: key }) => key)).size).toBe(changes.length);
        for (const line of edgeChangeLines({ name: 'shop', comparison: { base: null, hindrances: [], scenarios: [], edges: changes } }))
          expect(plainPhrase(line)).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });
});
