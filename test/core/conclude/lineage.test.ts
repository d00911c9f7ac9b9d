import { describe, expect, test } from 'vitest';
import { withLineage } from '../../../src/core/conclude/lineage.ts';
import { edgeOf, edgeToTarget, type KnownEdge } from '../../../src/core/model/edge.ts';
import type { Lineage } from '../../../src/core/model/plan/lineage.ts';
import type { Result, ScenarioResult } from '../../../src/core/model/result/result.ts';
import type { LinkNeed } from '../../../src/core/model/run/link-need.ts';
import { parseResult, resultJson } from '../../../src/core/report/json.ts';
import { passed } from '../../fixtures/results/passed.ts';

const names = ['cache', 'replica', 'mail', 'store'];
const plan = { map: { coverage: '', cells: names.map((on) => ({ fault: 'refuse', on, scenario: null, last: null })) } };
const at = (port: number) => ({ host: '127.0.0.1', port });
const link = (target: string, port: number, carried = true): KnownEdge => ({
  ...edgeOf('link', target, at(port)),
  target,
  ...(carried && { carried: true as const }),
});
const edges = {
  looked: true,
  known: [link('cache', 7001), link('replica', 7002, false), link('mail', 7003), { ...edgeToTarget('store', at(7001)), target: 'store' }],
};
const [first] = passed.scenarios;
const [check] = passed.checks;
if (first === undefined || check === undefined) throw new Error('the fixture has a scenario and a check');
const result: Result = { ...passed, checks: [check], edges, scenarios: [] };
const known = (one: Result, needs: readonly LinkNeed[] = [], before?: Lineage): Lineage | undefined =>
  withLineage(one, { plan, needs }, before && { ...passed, lineage: before }).lineage;
const need = (by: string, on: string, needed: boolean): LinkNeed => ({ check: by, link: on, needed, requests: 20 });

describe('what good responses carried', () => {
  test('with one check: each link that carried data before any fault, and the server behind it', () => {
    expect(known(result)?.carried).toEqual([
      { target: 'cache', checks: [check.name] },
      { target: 'replica', checks: [] },
      { target: 'mail', checks: [check.name] },
      { target: 'store', checks: [check.name] },
    ]);
  });

  test('with several checks: only links of which each check is decided', () => {
    const two = {
      ...result,
      checks: [
        { ...check, name: 'a' },
        { ...check, name: 'b' },
      ],
    };
    const needs = [need('a', 'cache', true), need('b', 'cache', false), need('a', 'mail', true)];
    expect(known(two, needs)?.carried).toEqual([
      { target: 'cache', checks: ['a'] },
      { target: 'store', checks: ['a'] },
    ]);
  });

  test('is remembered where this run knows nothing, and forgotten with its target', () => {
    const before = {
      carried: [
        { target: 'cache', checks: ['old'] },
        { target: 'gone', checks: ['old'] },
      ],
      takeovers: [],
    };
    expect(known({ ...result, edges: { looked: false, known: [] } }, [], before)?.carried).toEqual([{ target: 'cache', checks: ['old'] }]);
    expect(known(result, [], before)?.carried[0]).toEqual({ target: 'cache', checks: [check.name] });
  });
});

const counted = (target: string, phase: 'before' | 'during', exchanges: number) => ({
  target,
  phase,
  spanMs: 5_000,
  numbers: { exchanges: { first: 100, last: 100 + exchanges, most: 100 + exchanges } },
});
const measuredIn = (phase: NonNullable<ScenarioResult['during']>) => ({
  ...phase,
  startMs: 0,
  endMs: 5_000,
  measured: phase.measured.slice(0, 1).map((one) => ({ ...one, count: 100, bad: 0 })),
});
/** One fault on `cache`, 20 probes a second, and what `by` carried in five seconds before and under it. */
function scenario(by: string, before: number, during: number, more: Partial<ScenarioResult> = {}): ScenarioResult {
  const [fault] = first?.faults ?? [];
  if (!fault || !first?.before || !first.during) throw new Error('the fixture has a fault and its phases');
  const faults = [{ ...fault, spec: { ...fault.spec, fault: 'refuse', on: 'cache' } }];
  const observed = [counted(by, 'before', before), counted(by, 'during', during)];
  return { ...first, outcome: 'passed', faults, observed, before: measuredIn(first.before), during: measuredIn(first.during), ...more };
}
const takeovers = (one: ScenarioResult, before?: Lineage) => known({ ...result, scenarios: [one] }, [], before)?.takeovers;
const seen = { fault: 'refuse', on: 'cache', by: 'replica', last: null };

describe('a takeover', () => {
  test.each([
    ['nothing before, one exchange a probe under the fault', scenario('replica', 0, 100), [seen]],
    ['half of the exchanges before, all of them under the fault', scenario('replica', 50, 100), [seen]],
    ['as many as before', scenario('replica', 100, 105), []],
    ['a third more', scenario('replica', 100, 133), []],
    ['a few more', scenario('replica', 0, 10), []],
    ['another link to the same server', scenario('store', 0, 100), []],
    ['the preview failed', scenario('replica', 0, 100, { outcome: 'failed' }), []],
    ['two faults', scenario('replica', 0, 100, { faults: [...scenario('mail', 0, 0).faults, ...scenario('mail', 0, 0).faults] }), []],
  ])('%s', (_, one, expected) => {
    expect(takeovers(one)).toEqual(expected);
  });

  test('is kept with the first fault that showed it, and with the outcome of the pair', () => {
    const before = { carried: [], takeovers: [{ ...seen, fault: 'latency' }] };
    expect(takeovers(scenario('replica', 0, 100), before)).toEqual(before.takeovers);
    const [fault] = scenario('mail', 0, 0).faults;
    if (fault === undefined) throw new Error('there is a fault');
    const both = scenario('mail', 0, 0, { outcome: 'failed', faults: [fault, { ...fault, spec: { ...fault.spec, on: 'replica' } }] });
    expect(takeovers(both, before)?.[0]?.last).toMatchObject({ outcome: 'failed', run: passed.run.id });
  });
});

test('the lineage survives its file, and a result without a map has none', () => {
  const written = withLineage({ ...result, scenarios: [scenario('replica', 0, 100)] }, { plan, needs: [] }, undefined);
  expect(parseResult(resultJson(written))).toEqual(written);
  expect(withLineage(passed, { plan: null, needs: [] }, undefined)).toBe(passed);
});
