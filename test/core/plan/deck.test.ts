import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { matching } from '../../../src/core/plan/matching.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { hashOf } from '../../../src/core/random/hash-of.ts';
import { noise } from '../../../src/core/random/noise.ts';
import { assertProperty } from '../../contracts/property.ts';
import { link, rule, withScenarios } from './shop.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const links = names.map((name, index) => link(name, { host: '10.0.0.7', port: 7000 + index }, 6400 + index));
/** One rule of each kind, so that a fault of the plan tells its rule. */
const kinds = ['latency', 'bandwidth', 'blackhole', 'refuse', 'flap', 'reset'];

const someRules = fc
  .tuple(
    fc.array(fc.tuple(fc.subarray(names, { minLength: 1 }), fc.constantFrom(0.1, 1, 3, 20)), { minLength: 1, maxLength: kinds.length }),
    fc.shuffledSubarray(kinds, { minLength: kinds.length }),
  )
  .map(([drawn, order]) => drawn.map(([on, weight], index) => rule(order[index] ?? '', on, { weight })));
const someSeed = fc.string({ maxLength: 8 });
const someFaults = fc.constantFrom({ min: 1, max: 1 }, { min: 1, max: 2 }, { min: 2, max: 5 });

const scenariosOf = (faults: readonly FaultRule[], seed: string, count: number, most = { min: 1, max: 1 }): readonly Scenario[] =>
  planOf(withScenarios(count, most, { targets: links, faults }), seed).scenarios;
const specsOf = (scenarios: readonly Scenario[]): readonly FaultSpec[] => scenarios.flatMap(({ faults }) => faults);
const distinct = (all: readonly string[]): number => new Set(all).size;
const sorted = (all: Iterable<string>): readonly string[] => [...new Set(all)].sort();

/** By trial of every choice of targets: the most targets that the rules can strike when each strikes one. */
const mostCovered = ([first, ...rest]: readonly FaultRule[], covered: readonly string[] = []): number =>
  first === undefined ? distinct(covered) : Math.max(...first.on.map((on) => mostCovered(rest, [...covered, on])));

describe('a plan repeats nothing before everything was drawn', () => {
  test('as many scenarios as rules have each rule, and the fewest that can strike each target do', () => {
    assertProperty(
      fc.property(someRules, someSeed, someFaults, (faults, seed, most) => {
        const targets = sorted(faults.flatMap(({ on }) => on));
        const enough = faults.length + targets.length - mostCovered(faults);
        const scenarios = scenariosOf(faults, seed, enough, most);
        expect(sorted(specsOf(scenarios.slice(0, faults.length)).map(({ fault }) => fault))).toEqual(
          sorted(faults.map(({ fault }) => fault)),
        );
        expect(sorted(specsOf(scenarios).map(({ on }) => on))).toEqual(targets);
      }),
      { numRuns: 200 },
    );
  });

  test('with one fault in each scenario the first ones are as many different rules', () => {
    assertProperty(
      fc.property(someRules, someSeed, (faults, seed) => {
        const drawn = specsOf(scenariosOf(faults, seed, faults.length)).map(({ fault }) => fault);
        expect(distinct(drawn)).toBe(faults.length);
      }),
    );
  });

  test('rules of equal weight take turns, and so do the targets of a rule', () => {
    assertProperty(
      fc.property(someSeed, (seed) => {
        const faults = kinds.map((kind) => rule(kind, ['a', 'b', 'c']));
        const drawn = specsOf(scenariosOf(faults, seed, 6 * faults.length));
        for (let turn = 0; turn < 6; turn += 1) {
          const one = drawn.slice(turn * faults.length, (turn + 1) * faults.length);
          expect(distinct(one.map(({ fault }) => fault))).toBe(faults.length);
        }
        for (const kind of kinds) {
          const on = drawn.filter(({ fault }) => fault === kind).map((spec) => spec.on);
          expect([distinct(on.slice(0, 3)), distinct(on.slice(3))]).toEqual([3, 3]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('weights', () => {
  const faults = [rule('latency', ['a', 'b'], { weight: 3 }), rule('refuse', ['c', 'd']), rule('flap', ['e'])];
  const share = (drawn: readonly FaultSpec[], kind: string): number => drawn.filter(({ fault }) => fault === kind).length / drawn.length;

  test('decide how often a rule is drawn, once for each of its targets', () => {
    const drawn = specsOf(scenariosOf(faults, 'all', 900));
    expect(share(drawn, 'latency')).toBeCloseTo(6 / 9, 2);
    expect(share(drawn, 'refuse')).toBeCloseTo(2 / 9, 2);
    expect(share(drawn, 'flap')).toBeCloseTo(1 / 9, 2);
  });

  test('decide how often a rule is the first one', () => {
    const first = Array.from({ length: 3000 }, (_, n) => scenariosOf(faults, `seed ${n}`, 1)).flatMap(specsOf);
    expect(share(first, 'latency')).toBeCloseTo(6 / 9, 1);
    expect(share(first, 'flap')).toBeCloseTo(1 / 9, 1);
    expect(share(first, 'latency')).toBeGreaterThan(2 * share(first, 'refuse'));
  });

  test('leave the choice of the target equally likely', () => {
    const first = Array.from({ length: 2000 }, (_, n) => scenariosOf(faults.slice(0, 1), `seed ${n}`, 1)).flatMap(specsOf);
    expect(first.filter(({ on }) => on === 'a').length / first.length).toBeCloseTo(0.5, 1);
  });
});

describe('what stays the same', () => {
  test('more scenarios leave the first ones as they are', () => {
    assertProperty(
      fc.property(someRules, someSeed, someFaults, fc.nat({ max: 20 }), (faults, seed, most, count) => {
        const all = scenariosOf(faults, seed, 21, most);
        expect(all.slice(0, count)).toEqual(count === 0 ? [] : scenariosOf(faults, seed, count, most));
      }),
    );
  });

  /** Without what depends on the place in the plan. */
  const content = ({ fault, on, params, lastsMs, seed }: FaultSpec): unknown => ({ fault, on, params, lastsMs, seed });

  test('a rule that is added takes places, and the others keep their order and their values', () => {
    assertProperty(
      fc.property(someRules, someSeed, fc.nat(), (drawn, seed, at) => {
        // With one target for each rule no rule has a choice; the next test is about the choice.
        const faults = drawn.map((one) => ({ ...one, on: one.on.slice(0, 1) }));
        const place = at % faults.length;
        const added = faults[place]?.fault;
        const before = specsOf(
          scenariosOf(
            faults.filter((_, index) => index !== place),
            seed,
            20,
          ),
        );
        const after = specsOf(scenariosOf(faults, seed, 20)).filter(({ fault }) => fault !== added);
        expect(after.map(content)).toEqual(before.slice(0, after.length).map(content));
      }),
      { numRuns: 100 },
    );
  });

  test('the nth use of a fault on a target has the same values, whatever else the config has', () => {
    assertProperty(
      fc.property(someRules, someSeed, someFaults, fc.nat(), (faults, seed, most, at) => {
        const before = nth(scenariosOf(faults, seed, 20, { min: 1, max: 1 }));
        const fewer = faults.filter((_, index) => index !== at % faults.length);
        const after = nth(scenariosOf(fewer.length === 0 ? faults : fewer, seed, 20, most));
        for (const [name, spec] of after) if (before.has(name)) expect(content(spec)).toEqual(content(before.get(name) as FaultSpec));
      }),
      { numRuns: 100 },
    );
  });

  test('another range, or another parameter of a rule, leaves every choice as it is and every other value', () => {
    assertProperty(
      fc.property(someRules, someSeed, someFaults, (faults, seed, most) => {
        const share = { min: 0.3, max: 0.4, log: false, whole: false };
        const changed = faults.map((one, index) => (index === 0 ? { ...one, params: { ...one.params, share } } : one));
        const [before, after] = [scenariosOf(faults, seed, 20, most), scenariosOf(changed, seed, 20, most)].map(specsOf);
        const same = ({ params: { share: _, ...params }, ...spec }: FaultSpec): unknown => ({ ...spec, params });
        expect(after?.map(same)).toEqual(before?.map(same));
      }),
      { numRuns: 50 },
    );
  });

  test('the order of the rules in the config does not matter', () => {
    assertProperty(
      fc.property(someRules, someSeed, someFaults, (faults, seed, most) => {
        expect(scenariosOf(faults.toReversed(), seed, 12, most)).toEqual(scenariosOf(faults, seed, 12, most));
      }),
      { numRuns: 50 },
    );
  });

  function nth(scenarios: readonly Scenario[]): ReadonlyMap<string, FaultSpec> {
    const seen = new Map<string, number>();
    return new Map(
      specsOf(scenarios).map((spec) => {
        const name = `${spec.fault} on ${spec.on}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
        return [`${seen.get(name)} ${name}`, spec];
      }),
    );
  }
});

test('two rules of one kind for the same targets are both drawn, and a repeated rule counts once', () => {
  const short = rule('latency', ['a'], { lasts: { oneOf: [2_000] } });
  const long = rule('latency', ['a'], { lasts: { oneOf: [9_000] } });
  const lengths = (faults: readonly FaultRule[]) => specsOf(scenariosOf(faults, 'x', 4)).map(({ lastsMs }) => lastsMs);
  expect(sorted(lengths([short, long]).slice(0, 2).map(String))).toEqual(['2000', '9000']);
  const twice = [short, { ...short, weight: 7 }, long];
  expect(lengths(twice).filter((ms) => ms === 2_000).length).toBeLessThan(4);
});

test('the largest matching is the one that trial of every choice finds', () => {
  assertProperty(
    fc.property(fc.array(fc.subarray(names, { minLength: 1 }), { maxLength: 5 }), fc.subarray(names), (choosers, wanted) => {
      const best = ([first, ...rest]: readonly (readonly string[])[], left: readonly string[]): number =>
        first === undefined
          ? 0
          : Math.max(
              best(rest, left),
              ...first
                .filter((one) => left.includes(one))
                .map(
                  (one) =>
                    1 +
                    best(
                      rest,
                      left.filter((other) => other !== one),
                    ),
                ),
            );
      expect(matching(choosers, new Set(wanted))).toBe(best(choosers, wanted));
    }),
  );
});

test('the plans of many small configs stay the same: a seed must give the same plan in every release', () => {
  const unit = noise(dice('configs'));
  const plans = Array.from({ length: 80 }, (_, nth) => {
    const some = <T>(all: readonly T[], key: number): T[] => all.filter((_, index) => unit(nth * 100 + index, key) < 0.5);
    const faults = kinds.flatMap((kind, index) => {
      const on = some(names, index);
      return on.length === 0 ? [] : [rule(kind, on, { weight: [1, 3, 0.1][index % 3] ?? 1 })];
    });
    return scenariosOf(faults, `s${nth}`, 30, { min: 1, max: 4 });
  });
  expect(hashOf(JSON.stringify(plans))).toBe(1_404_989_605);
});
