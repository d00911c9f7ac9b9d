import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf } from '../../../src/core/faults/catalog.ts';
import type { Fault } from '../../../src/core/faults/fault.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { scenarioSchema } from '../../../src/core/plan/scenario-schema.ts';
import { valueOn, withValue } from '../../../src/core/shrink/axis-value.ts';
import { isNowhereMoreSevere, isReduced } from '../../../src/core/shrink/nowhere-more-severe.ts';
import { reducedParams } from '../../../src/core/shrink/reduced-params.ts';
import { Walk } from '../../../src/core/shrink/walk.ts';
import { assertProperty } from '../../contracts/property.ts';
import { aScenario, axesIn, culpritOf, leastLastsMs, scenarioOf, units } from './scenarios.ts';

const mostTries = ({ faults }: Scenario, axes: number): number => (faults.length * (faults.length + 1)) / 2 + 1 + 10 * axes;

/** The whole walk; a function that is never told what it must not be told. */
function walk(scenario: Scenario, fails: (form: Scenario) => boolean): { readonly end: Walk; readonly asked: readonly Scenario[] } {
  const end = new Walk(scenario, leastLastsMs);
  const asked: Scenario[] = [];
  for (let form = end.next(); form !== null; form = end.next()) {
    asked.push(form);
    if (asked.length > 500) throw new Error('500 tries, and no end');
    end.record(fails(form));
  }
  return { end, asked };
}

const culprits = fc.tuple(aScenario, units).map(([scenario, stream]) => ({
  scenario,
  culprit: culpritOf(scenario, () => stream.next().value as number),
}));

test('for any results it proposes valid variants, each strictly less severe than the best and none twice, and ends', () => {
  assertProperty(
    fc.property(aScenario, fc.infiniteStream(fc.boolean()), (scenario, answers) => {
      let best = scenario;
      const { asked, end } = walk(scenario, (form) => {
        expect(scenarioSchema.safeParse(form).error).toBeUndefined();
        expect(isLess(form, best)).toBe(true);
        expect(form.faults.every(({ lastsMs, id }) => lastsMs >= Math.min(leastLastsMs, lengthOf(scenario, id)))).toBe(true);
        const same = answers.next().value as boolean;
        if (same) best = form;
        return same;
      });
      expect(new Set(asked.map((form) => JSON.stringify(form))).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(mostTries(scenario, axesIn(scenario).length));
      expect(end.best).toMatchObject({ scenario: best, tried: asked.length, cut: false });
    }),
    { numRuns: 150 },
  );
});

const lengthOf = (scenario: Scenario, id: string): number => scenario.faults.find((spec) => spec.id === id)?.lastsMs ?? 0;

/** Without the code under test: nothing more of anything, and something less. */
function isLess(form: Scenario, whole: Scenario): boolean {
  let less = form.faults.length < whole.faults.length;
  for (const spec of form.faults) {
    const before = whole.faults.find(({ id }) => id === spec.id);
    if (before === undefined || before.on !== spec.on || before.seed !== spec.seed || before.fault !== spec.fault) return false;
    const sinks = [spec.startMs - before.startMs, spec.lastsMs - before.lastsMs];
    for (const [name, { weaker }] of Object.entries((faultOf(spec.fault) as Fault).params)) {
      const more = (spec.params[name] as number) - (before.params[name] as number);
      sinks.push(weaker === 'neither' ? Math.abs(more) : weaker === 'high' ? -more : more);
    }
    if (sinks.some((more) => more > 0)) return false;
    less ||= sinks.some((more) => more < 0);
  }
  return less;
}

test('a variant that did not fail is never the result, even for an inconsistent system', () => {
  assertProperty(
    fc.property(aScenario, fc.infiniteStream(fc.boolean()), fc.nat({ max: 30 }), (scenario, answers, tries) => {
      const failed = new Set([JSON.stringify(scenario)]);
      const walk = new Walk(scenario, leastLastsMs);
      for (let tried = 0; tried < tries; tried++) {
        const form = walk.next();
        if (form === null) break;
        const same = answers.next().value as boolean;
        if (same) failed.add(JSON.stringify(form));
        walk.record(same);
        expect(failed).toContain(JSON.stringify(walk.best.scenario));
      }
    }),
    { numRuns: 100 },
  );
});

test('for a system in which more severe never helps, no variant fails that is smaller by a step of the catalog and a fifth, has one fault fewer, or is half as long', () => {
  assertProperty(
    fc.property(culprits, ({ scenario, culprit }) => {
      const fails = (form: Scenario): boolean => isNowhereMoreSevere(culprit, form);
      const { scenario: smallest } = walk(scenario, fails).end.best;
      expect(fails(smallest)).toBe(true);
      for (const weaker of oneStepMilder(smallest)) expect(fails(weaker)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

const isMuchMilder = (value: number, before: number): boolean => Math.max(value, before) > 1.2 * Math.min(value, before);

const oneStepMilder = (scenario: Scenario): readonly Scenario[] =>
  scenario.faults.flatMap((spec) => {
    const instead = (more: Partial<typeof spec>): Scenario => ({
      ...scenario,
      faults: scenario.faults.map((each) => (each === spec ? { ...spec, ...more } : each)),
    });
    return [
      { ...scenario, faults: scenario.faults.filter((each) => each !== spec).map((each) => ({ ...each, startMs: 0 })) },
      ...reducedParams(faultOf(spec.fault) as Fault, spec.params)
        .filter((params) => Object.entries(params).some(([name, value]) => isMuchMilder(Number(value), Number(spec.params[name]))))
        .map((params) => instead({ params })),
      ...(spec.lastsMs / 2 >= leastLastsMs ? [instead({ lastsMs: spec.lastsMs / 2 })] : []),
    ].filter((form) => form.faults.length > 0);
  });

test('the result has only the faults that are needed, with strengths within a quarter of their thresholds', () => {
  let found = 0;
  let near = 0;
  assertProperty(
    fc.property(culprits, ({ scenario, culprit }) => {
      const { scenario: smallest } = walk(scenario, (form) => isNowhereMoreSevere(culprit, form)).end.best;
      expect(smallest.faults.map(({ id }) => id)).toEqual(culprit.faults.map(({ id }) => id));
      for (const axis of axesIn(smallest).filter(({ parameter }) => parameter !== 'lasts')) {
        found += 1;
        const [is, true_] = [valueOn(smallest, axis) as number, valueOn(culprit, axis) as number];
        if (Math.abs(is - true_) <= Math.max(true_ / 4, axis.grain)) near += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(near / found).toBeGreaterThanOrEqual(0.9);
});

const slowCache: Scenario = {
  id: 's1',
  faults: [
    { id: 's1.f1', fault: 'latency', on: 'cache', params: { delay: 1900, jitter: 40, share: 1 }, startMs: 0, lastsMs: 12_000, seed: 'a' },
    { id: 's1.f2', fault: 'kill', on: 'api', params: {}, startMs: 3000, lastsMs: 4000, seed: 'b' },
  ],
};
const delayOf = (form: Scenario): number => Number(form.faults.find(({ fault }) => fault === 'latency')?.params.delay ?? 0);

test('ten trials remove nearly everything from a scenario with latency and a kill', () => {
  const walk = new Walk(slowCache, 3000);
  for (let tried = 0; tried < 10; tried++) walk.record(delayOf(walk.next() as Scenario) >= 410);
  const [only, ...others] = walk.best.scenario.faults;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ id: 's1.f1', params: { jitter: 0, share: 0.01 }, lastsMs: 3000, seed: 'a' });
  expect(delayOf(walk.best.scenario)).toBeLessThan(410 * 1.25);
});

test('at any time it reports the best variant, and that more variants are left', () => {
  const walk = new Walk(slowCache, 3000);
  expect(walk.best).toEqual({ kind: 'smallest', scenario: slowCache, tried: 0, failed: 0, cut: true });
  const first = walk.next();
  expect(walk.next()).toEqual(first);
  walk.record(true);
  expect(walk.best).toEqual({ kind: 'smallest', scenario: first, tried: 1, failed: 1, cut: true });
});

test('results of other trials count: a fault that passed alone is not tried again', () => {
  const walk = new Walk(slowCache, 3000);
  const [latencyAlone, killAlone] = slowCache.faults.map((spec) => ({ id: 's1', faults: [{ ...spec, startMs: 0 }] }));
  walk.record(false, killAlone);
  walk.record(true, latencyAlone);
  expect(walk.best).toMatchObject({ scenario: latencyAlone, tried: 2, failed: 1 });
  expect(isReduced(walk.next() as Scenario, latencyAlone as Scenario)).toBe(true);
});

test('a scenario that cannot be reduced is not tried', () => {
  const least: Scenario = { id: 's1', faults: [{ ...(slowCache.faults[1] as Scenario['faults'][0]), startMs: 0, lastsMs: 2000 }] };
  const walk = new Walk(least, 5000);
  expect(walk.next()).toBeNull();
  expect(walk.best).toEqual({ kind: 'smallest', scenario: least, tried: 0, failed: 0, cut: false });
  expect(() => walk.record(true)).toThrow(RangeError);
});

test('each fault is tried alone first, so that a single sufficient fault is found immediately', () => {
  const guilty = { ...(slowCache.faults[1] as Scenario['faults'][0]), id: 's1.f3', on: 'worker' };
  const three = new Walk({ ...slowCache, faults: [...slowCache.faults, guilty] }, 3000);
  const first = [1, 2, 3].map(() => {
    const form = three.next() as Scenario;
    three.record(form.faults.length === 1 && form.faults[0]?.id === guilty.id);
    return form.faults.map(({ id }) => id);
  });
  expect(first).toEqual([['s1.f1'], ['s1.f2'], ['s1.f3']]);
  expect(three.best.scenario.faults).toEqual([{ ...guilty, startMs: 0 }]);
});

test('three faults of which two are needed are reduced to these two, with the same start', () => {
  const scenario = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    .map((seed) => scenarioOf(seed, 3))
    .find(({ faults }) => faults.length === 3) as Scenario;
  const [first, , third] = scenario.faults;
  const { end } = walk(scenario, ({ faults }) => [first, third].every((needed) => faults.some(({ id }) => id === needed?.id)));
  expect(end.best.scenario.faults.map(({ id, startMs }) => [id, startMs])).toEqual([
    [first?.id, 0],
    [third?.id, 0],
  ]);
});

test('lengths are reduced to a generous value first, and to the minimum when allowed', () => {
  const alone = { ...slowCache, faults: slowCache.faults.slice(0, 1) };
  const walk = new Walk(alone, 1000, 4000);
  const goOn = (fails: (form: Scenario) => boolean) => {
    for (let form = walk.next(); form !== null; form = walk.next()) walk.record(fails(form));
  };
  goOn((form) => delayOf(form) >= 410);
  expect(lengthOf(walk.best.scenario, 's1.f1')).toBe(4000);
  expect(walk.best.cut).toBe(true);
  const { delay } = walk.best.scenario.faults[0]?.params ?? {};
  walk.shorten();
  // So weak it has to last for a while until it is noticed.
  goOn((form) => delayOf(form) >= 410 && lengthOf(form, 's1.f1') >= 2000);
  expect(walk.best).toMatchObject({ scenario: { faults: [{ params: { delay }, lastsMs: 2000 }] }, cut: false });
});

test('a chance pass does not block a variant once a less severe one has failed', () => {
  const alone = { ...slowCache, faults: slowCache.faults.slice(0, 1) };
  const walk = new Walk(alone, 1000, 4000);
  for (let form = walk.next(); form !== null; form = walk.next()) walk.record(delayOf(form) >= 900);
  const weaker = withValue(walk.best.scenario, { fault: 's1.f1', parameter: 'delay' }, 400);
  walk.record(true, weaker);
  walk.shorten();
  expect(walk.next()).toMatchObject({ faults: [{ params: { delay: 400 }, lastsMs: 1000 }] });
});
