import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import type { BreakingPoint } from '../../../src/core/model/result/lesson.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { noise } from '../../../src/core/random/noise.ts';
import { valueOn } from '../../../src/core/shrink/axis-value.ts';
import { BreakingPointSearch, type KnownTrial } from '../../../src/core/shrink/breaking-point-search.ts';
import { type Strength, strengthOf } from '../../../src/core/shrink/strength.ts';
import { onCache } from './scenarios.ts';

const slow = (delay: number): Scenario => onCache('latency', { delay, jitter: 0, share: 1 }, 8000);
const narrow = (rate: number): Scenario => onCache('bandwidth', { rate }, 8000);

function search(
  scenario: Scenario,
  breaks: (value: number) => boolean | null,
  known: readonly KnownTrial[] = [],
  most = 100,
): BreakingPoint {
  const strength = strengthOf(scenario, scenario, 8000) as Strength;
  const all = new BreakingPointSearch(scenario, strength, known);
  for (let trial = 0; trial < most; trial++) {
    const form = all.next();
    if (form === null) break;
    all.record(breaks(valueOn(form, strength) as number));
  }
  return all.best;
}

interface World {
  /** The odds of breaking change by e over so much of the strength's logarithm. */
  readonly spread: number;
  /** Share of the answers that are wrong whatever was asked. */
  readonly wrong: number;
}

/** How often the interval held the threshold, and the median was within a quarter of it, of so many runs. */
function tally(runs: number, scenario: Scenario, thresholdOf: (unit: number) => number, { spread, wrong }: World, most = 100) {
  const sign = thresholdOf(0) < thresholdOf(0.9) ? 1 : -1;
  const seen = { inside: 0, near: 0, trials: 0 };
  for (let run = 0; run < runs; run++) {
    const units = noise(dice(`${run}`));
    let tested = 0;
    const threshold = thresholdOf(units(0));
    const chance = (value: number): number => chanceOf(sign * Math.log(value / threshold), spread);
    const { threshold: found, trials } = search(
      scenario,
      (value) => {
        tested += 1;
        return units(1, tested) < wrong + (1 - 2 * wrong) * chance(value);
      },
      [],
      most,
    );
    if (found.low <= threshold && threshold <= found.high) seen.inside += 1;
    if (Math.abs(found.value / threshold - 1) <= 0.25) seen.near += 1;
    seen.trials += trials;
  }
  return { inside: seen.inside / runs, near: seen.near / runs, trials: seen.trials / runs };
}

const chanceOf = (beyond: number, spread: number): number => (spread === 0 ? Number(beyond >= 0) : 1 / (1 + Math.exp(-beyond / spread)));

const delays = (unit: number): number => 50 * 38 ** unit;

test('a step is found in twelve trials, to within an eighth', () => {
  const edge = search(slow(1900), (delay) => delay >= 410);
  expect(edge).toMatchObject({ kind: 'edge', fault: 's1.f1', parameter: 'delay', level: 0.9, direction: 'up', cut: false });
  expect(edge.trials).toBeLessThanOrEqual(13);
  expect(edge.threshold.low).toBeLessThan(410);
  expect(edge.threshold.high).toBeGreaterThanOrEqual(410);
  expect(edge.threshold.high / edge.threshold.low).toBeLessThan(1.28);
});

test('in 2,000 searches, with steps, gradual thresholds and up to one wrong result in ten, at least 9 of 10 intervals contain the threshold', () => {
  const worlds = [
    [800, { spread: 0, wrong: 0 }],
    [400, { spread: 0, wrong: 0.1 }],
    [300, { spread: 0.03, wrong: 0.02 }],
    [300, { spread: 0.08, wrong: 0.05 }],
    [200, { spread: 0.15, wrong: 0.02 }],
  ] as const;
  for (const [runs, world] of worlds) {
    const { inside, near } = tally(runs, slow(1900), delays, world, 20);
    expect(inside, `inside ${JSON.stringify(world)}`).toBeGreaterThanOrEqual(0.9);
    expect(near, `near ${JSON.stringify(world)}`).toBeGreaterThanOrEqual(0.9);
  }
});

test('two searches for one threshold, stopped at any time, have disjoint intervals in at most one pair of a hundred', () => {
  let apart = 0;
  const pairs = 300;
  for (let pair = 0; pair < pairs; pair++) {
    const units = noise(dice(`pair ${pair}`));
    const threshold = delays(units(0));
    const [spread, wrong] = [[0, 0.03, 0.1][pair % 3] ?? 0, [0, 0.05][pair % 2] ?? 0];
    const [one, other] = [1, 2].map((side) => {
      let tested = 0;
      const most = 3 + Math.floor(units(3, side) * 15);
      return search(
        slow(1900),
        (value) => units(side, ++tested) < wrong + (1 - 2 * wrong) * chanceOf(Math.log(value / threshold), spread),
        [],
        most,
      );
    });
    if (one === undefined || other === undefined) throw new TypeError('two were searched');
    if (one.threshold.high < other.threshold.low || other.threshold.high < one.threshold.low) apart += 1;
  }
  expect(apart / pairs).toBeLessThanOrEqual(0.01);
});

test('the same holds when smaller values are more severe, and when the search is stopped after eight trials', () => {
  const rates = (unit: number): number => 1e7 / 5000 ** unit;
  expect(tally(100, narrow(2000), rates, { spread: 0.03, wrong: 0.02 }, 20).inside).toBeGreaterThanOrEqual(0.9);
  expect(tally(100, slow(1900), delays, { spread: 0.05, wrong: 0.05 }, 8).inside).toBeGreaterThanOrEqual(0.9);
});

test('a scenario that fails at the weakest value has its threshold there', () => {
  const { threshold, cut } = search(slow(1900), () => true);
  expect(threshold).toEqual({ value: 1, low: 1, high: 1 });
  expect(cut).toBe(false);
  expect(search(narrow(2000), () => true).threshold).toMatchObject({ value: 1e8, high: 1e8 });
});

test('a scenario that passes up to the drawn value has its threshold there', () => {
  const { threshold, cut } = search(slow(1900), () => false);
  expect(threshold).toMatchObject({ value: 1900, high: 1900 });
  expect(threshold.low).toBeGreaterThan(1600);
  expect(cut).toBe(false);
  expect(search(narrow(2000), () => false).threshold).toMatchObject({ value: 2000, low: 2000 });
});

test('known results are not tested again', () => {
  const known = [
    { value: 370, failed: false },
    { value: 290, failed: false },
    { value: 430, failed: true },
    { value: 480, failed: true },
  ];
  const fresh = search(slow(1900), (delay) => delay >= 410);
  const told = search(slow(1900), (delay) => delay >= 410, known);
  expect(told.trials).toBeLessThanOrEqual(fresh.trials - 4);
  expect(told.threshold.low).toBeLessThan(410);
  expect(told.threshold.high).toBeGreaterThanOrEqual(410);
});

test('after an inconclusive trial a neighbouring value is tested, at most twice', () => {
  const tested: number[] = [];
  const stuck = search(slow(1900), (delay) => {
    tested.push(delay);
    return null;
  });
  const [first = 0, second = 0, third = 0] = tested;
  expect(tested).toHaveLength(3);
  expect(second / first).toBeGreaterThan(1.05);
  expect(third / first).toBeLessThan(0.95);
  expect(stuck).toMatchObject({ trials: 3, cut: true });
  let times = 0;
  const unsure = search(slow(1900), (delay) => (times++ % 3 === 0 ? null : delay >= 410));
  expect(unsure.cut).toBe(false);
  expect(unsure.threshold.low).toBeLessThan(410);
  expect(unsure.threshold.high).toBeGreaterThanOrEqual(410);
});

test('it ends after 40 trials with random results, and can be stopped at any time', () => {
  const coin = noise(dice('coin'));
  let times = 0;
  expect(search(slow(1900), () => coin(times++) < 0.5)).toMatchObject({ trials: 40, cut: true });
  expect(search(slow(1900), () => true, [], 0)).toMatchObject({ trials: 0, cut: true });
});

test('a weakest value of 0 is tested like any other', () => {
  const strength: Strength = {
    fault: 's1.f1',
    parameter: 'after',
    kind: 'size',
    weakest: 1e7,
    strongest: 0,
    grain: 1,
    near: 1.2,
    direction: 'down',
  };
  const reset: Scenario = {
    id: 's1',
    faults: [{ id: 's1.f1', fault: 'reset', on: 'cache', params: { after: 0, share: 1 }, startMs: 0, lastsMs: 8000, seed: 'a' }],
  };
  for (const last of [0, 3000]) {
    const all = new BreakingPointSearch(reset, strength);
    for (let form = all.next(); form !== null; form = all.next()) all.record((valueOn(form, strength) as number) <= last);
    expect(all.best.cut).toBe(false);
    expect(all.best.threshold.low).toBeLessThanOrEqual(last);
    expect(all.best.threshold.high).toBeGreaterThanOrEqual(last);
    expect(all.best.threshold.high).toBeLessThanOrEqual(last * 1.25 + 1);
  }
});

test('a range with few whole values can be searched', () => {
  const few: Scenario = {
    id: 's1',
    faults: [
      { id: 's1.f1', fault: 'slow-clients', on: 'preview', params: { connections: 5, bytes: 10 }, startMs: 0, lastsMs: 8000, seed: 'a' },
    ],
  };
  expect(search(few, (connections) => connections >= 4)).toMatchObject({
    parameter: 'connections',
    threshold: { value: 4, low: 3, high: 4 },
    cut: false,
  });
});
