import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, CellRun } from '../../../src/core/model/plan/cell.ts';
import type { Lineage, Takeover } from '../../../src/core/model/plan/lineage.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import { type Outcome, outcomes } from '../../../src/core/model/result/outcome.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { given, right } from '../config/given.ts';

const names = ['cache', 'search', 'mail', 'queue', 'replica'];
const targets = `{ ${names.map((name, index) => `${name}: { link: { listen: "127.0.0.1:${7100 + index}", to: "127.0.0.1:${7200 + index}" } }`).join(', ')} }`;
const kinds = ['latency', 'refuse', 'reset'];
const faults = `[${kinds.map((kind) => `{ fault: ${kind}, on: [${names.join(', ')}], lasts: 5s }`).join(', ')}]`;
const config = right(given({ targets, faults, plan: '{ mode: map, scenarios: 12, faults: 2, budget: 6h }' }));
const seeds = Array.from({ length: 20 }, (_, index) => `seed-${index}`);

const ran = (outcome: Outcome): CellRun => ({ startedAt: '2026-11-20T10:00:00Z', run: '1', commit: 'abc', outcome });
const cell = (fault: string, on: string, outcome: Outcome): Cell => ({ fault, on, scenario: null, last: ran(outcome) });
const lineage = (carried: Readonly<Record<string, readonly string[]>>, takeovers: readonly Takeover[] = []): Lineage => ({
  carried: Object.entries(carried).map(([target, checks]) => ({ target, checks })),
  takeovers,
});
const pairsOf = ({ scenarios }: Plan) =>
  scenarios.flatMap(({ faults: [a, b] }) =>
    a === undefined || b === undefined ? [] : [[`${a.fault} on ${a.on}`, `${b.fault} on ${b.on}`]],
  );
const onOf = (pair: readonly string[]) => pair.map((name) => name.split(' on ')[1] ?? '');
const takeover = (last: CellRun | null): Takeover => ({ fault: 'refuse', on: 'cache', by: 'replica', last });

describe('drawn pairs', () => {
  test('have no member that fails alone, and only targets that a good response needed together, for any memory', () => {
    const outcome = fc.constantFrom(...outcomes);
    const anyCoverage = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom(...names), outcome), { maxLength: 15 });
    const anyCarried = fc.dictionary(fc.constantFrom(...names), fc.uniqueArray(fc.constantFrom('a', 'b', 'c')));
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), anyCoverage, anyCarried, (seed, cells, carried) => {
        const coverage = [...new Map(cells.map(([fault, on, one]) => [`${fault} ${on}`, cell(fault, on, one)])).values()];
        const memory = { coverage, lineage: lineage(carried) };
        const plan = planOf(config, seed, memory);
        const failing = coverage
          .filter(({ last }) => last?.outcome === 'failed' || last?.outcome === 'flaky')
          .map(({ fault, on }) => `${fault} on ${on}`);
        for (const pair of pairsOf(plan)) {
          for (const member of pair) expect(failing).not.toContain(member);
          const [first, second] = onOf(pair).map((name) => carried[name]);
          if (first !== undefined && second !== undefined) expect(first.some((check) => second.includes(check))).toBe(true);
        }
        expect(stringifyPlan(planOf(config, seed, memory))).toBe(stringifyPlan(plan));
        expect(plan.map?.cells).toHaveLength(kinds.length * names.length);
      }),
      { numRuns: 100 },
    );
  });

  test('do not depend on results that came from artifacts', () => {
    const coverage = names.flatMap((on) =>
      kinds.map((fault): Cell => ({ fault, on, scenario: null, last: { ...ran('failed'), merged: true } })),
    );
    for (const seed of seeds) expect(pairsOf(planOf(config, seed, { coverage }))).toEqual(pairsOf(planOf(config, seed)));
  });

  test('are as before when nothing is remembered', () => {
    for (const seed of seeds) {
      const plan = planOf(config, seed);
      expect(pairsOf(plan)).toHaveLength(12);
      expect(plan.map?.coverage).toBe('');
    }
  });

  test('depend on the lineage, and so does the digest in the plan', () => {
    const [free, bound] = [
      planOf(config, 'a'),
      planOf(config, 'a', {
        coverage: [],
        lineage: lineage({ cache: ['home'], search: ['home'], mail: ['mails'], queue: [], replica: [] }),
      }),
    ];
    expect(bound.map?.coverage).not.toBe(free.map?.coverage);
    expect(new Set(pairsOf(bound).flatMap((pair) => onOf(pair).toSorted().join(' and ')))).toEqual(new Set(['cache and search']));
  });
});

describe('a target that took over', () => {
  const memory = (last: CellRun | null, coverage: readonly Cell[] = []) => ({
    coverage,
    lineage: lineage({ cache: ['home'], replica: [] }, [takeover(last)]),
  });

  test('is disturbed next, together with the one that it took over for, at once and at full strength', () => {
    for (const seed of seeds) {
      const plan = planOf(config, seed, memory(null));
      expect(pairsOf({ ...plan, scenarios: plan.scenarios.slice(0, 1) })).toEqual([['refuse on cache', 'refuse on replica']]);
      expect(plan.scenarios[0]?.faults.map(({ startMs, lastsMs }) => [startMs, lastsMs])).toEqual([
        [0, 5_000],
        [0, 5_000],
      ]);
      const ids = plan.map?.cells.map(({ scenario }) => plan.scenarios.find(({ id }) => id === scenario)?.faults);
      expect(ids?.map((all) => all?.map(({ fault, on }) => `${fault} on ${on}`))).toEqual(
        plan.map?.cells.map(({ fault, on }) => [`${fault} on ${on}`]),
      );
      expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
    }
  });

  test('is one pair with the target for which it took over, if they stand in for each other', () => {
    const both = lineage({}, [takeover(null), { fault: 'latency', on: 'replica', by: 'cache', last: null }]);
    const { scenarios } = planOf(config, 'a', { coverage: [], lineage: both });
    expect(scenarios.slice(0, 2).map(({ faults }) => faults.length)).toEqual([2, 1]);
  });

  test('is left alone where the config asks for one fault at a time', () => {
    const one = { ...config, plan: { ...config.plan, faults: { min: 1, max: 1 } } };
    expect(planOf(one, 'a', memory(null)).scenarios.every(({ faults }) => faults.length === 1)).toBe(true);
  });

  test('comes after what failed, and before all other pairs of fault and target', () => {
    const plan = planOf(config, 'a', memory(null, [cell('reset', 'mail', 'failed'), cell('reset', 'queue', 'passed')]));
    expect(plan.scenarios.slice(0, 2).map(({ faults }) => faults.map(({ on }) => on))).toEqual([['mail'], ['cache', 'replica']]);
  });

  test('is left to chance after the pair has passed, and repeated while it fails', () => {
    expect(planOf(config, 'a', memory(ran('passed'))).scenarios[0]?.faults).toHaveLength(1);
    for (const outcome of ['failed', 'flaky', 'inconclusive'] as const)
      expect(planOf(config, 'a', memory(ran(outcome))).scenarios[0]?.faults).toHaveLength(2);
  });

  test('gets another fault if that one fails on it alone, and none if every fault does', () => {
    const plan = planOf(config, 'a', memory(null, [cell('refuse', 'replica', 'failed')]));
    expect(plan.scenarios[1]?.faults[1]).toMatchObject({ on: 'replica', fault: expect.stringMatching(/latency|reset/) });
    const none = planOf(
      config,
      'a',
      memory(
        null,
        kinds.map((kind) => cell(kind, 'replica', 'failed')),
      ),
    );
    expect(none.scenarios.slice(0, 15).every(({ faults }) => faults.length === 1)).toBe(true);
  });
});
