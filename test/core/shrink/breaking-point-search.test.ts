import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import type { Estimate } from '../../../src/core/model/result/estimate.ts';
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

type Located = BreakingPoint & { readonly threshold: Estimate };

/** The same for a search that ends with a number. */
function locate(...how: Parameters<typeof search>): Located {
  const { threshold, ...edge } = search(...how);
  if (threshold === null) throw new TypeError('the breaking point was not located');
  return { ...edge, threshold };
}

/** How often the interval held the threshold, and the median was within a quarter of it, of those that ended with a number. */
function tally(runs: number, scenario: Scenario, thresholdOf: (unit: number) => number, { spread, wrong }: World, most = 100) {
  const sign = thresholdOf(0) < thresholdOf(0.9) ? 1 : -1;
  const seen = { inside: 0, near: 0, trials: 0, located: 0 };
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
    seen.trials += trials;
    if (found === null) continue;
    seen.located += 1;
    if (found.low <= threshold && threshold <= found.high) seen.inside += 1;
    if (Math.abs(found.value / threshold - 1) <= 0.25) seen.near += 1;
  }
  return { inside: seen.inside / seen.located, near: seen.near / seen.located, located: seen.located / runs, trials: seen.trials / runs };
}

const chanceOf = (beyond: number, spread: number): number => (spread === 0 ? Number(beyond >= 0) : 1 / (1 + Math.exp(-beyond / spread)));

const delays = (unit: number): number => 50 * 38 ** unit;

test('a step is found in twelve trials, to within an eighth', () => {
  const edge = locate(slow(1900), (delay) => delay >= 410);
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
    const [a, b] = [one?.threshold, other?.threshold];
    if (a != null && b != null && (a.high < b.low || b.high < a.low)) apart += 1;
  }
  expect(apart / pairs).toBeLessThanOrEqual(0.01);
});

test('the same holds when smaller values are more severe, and when the search is stopped after eight trials', () => {
  const rates = (unit: number): number => 1e7 / 5000 ** unit;
  expect(tally(100, narrow(2000), rates, { spread: 0.03, wrong: 0.02 }, 20).inside).toBeGreaterThanOrEqual(0.9);
  expect(tally(100, slow(1900), delays, { spread: 0.05, wrong: 0.05 }, 8).inside).toBeGreaterThanOrEqual(0.9);
});

test('a scenario that fails at the weakest value has its threshold there', () => {
  const { threshold, cut } = locate(slow(1900), () => true);
  expect(threshold).toEqual({ value: 1, low: 1, high: 1 });
  expect(cut).toBe(false);
  expect(search(narrow(2000), () => true).threshold).toMatchObject({ value: 1e8, high: 1e8 });
});

test('a scenario that passes up to the drawn value has its threshold there', () => {
  const { threshold, cut } = locate(slow(1900), () => false);
  expect(threshold).toMatchObject({ value: 1900, high: 1900 });
  expect(threshold.low).toBeGreaterThan(1600);
  expect(cut).toBe(false);
  expect(search(narrow(2000), () => false).threshold).toMatchObject({ value: 2000, low: 2000 });
});

test('the search tells between which tested values the result changed, and that nothing passed if nothing did', () => {
  const { seen } = search(slow(1900), (delay) => delay >= 410);
  expect(seen?.passed).toBeGreaterThan(300);
  expect(seen?.passed).toBeLessThan(410);
  expect(seen?.failed).toBeGreaterThanOrEqual(410);
  expect(seen?.failed).toBeLessThan(500);
  const rate = search(narrow(2000), (value) => value < 30_000).seen;
  expect(rate?.passed).toBeGreaterThanOrEqual(30_000);
  expect(rate?.failed).toBeLessThan(30_000);
  expect(search(slow(1900), () => true).seen).toEqual({ passed: null, failed: 1 });
  // Without a decided trial nothing is known, however narrow the drawn range is.
  expect(search(slow(3), () => null)).toMatchObject({ threshold: null });
  expect(search(slow(3), () => null)).not.toHaveProperty('seen');
});

test('an interval whose ends differ by more than a factor of four gives no number', () => {
  const cut = [1, 3, 5, 7, 9, 11].map((most) => search(slow(1900), (delay) => delay >= 410, [], most).threshold);
  expect(cut[0]).toBeNull();
  expect(cut.at(-1)).not.toBeNull();
  for (const threshold of cut) if (threshold !== null) expect(threshold.high).toBeLessThanOrEqual(4 * threshold.low);
});

test('known results are not tested again', () => {
  const known = [
    { value: 370, failed: false },
    { value: 290, failed: false },
    { value: 430, failed: true },
    { value: 480, failed: true },
  ];
  const fresh = locate(slow(1900), (delay) => delay >= 410);
  const told = locate(slow(1900), (delay) => delay >= 410, known);
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
  const unsure = locate(slow(1900), (delay) => (times++ % 3 === 0 ? null : delay >= 410));
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
    isDrawn: false,
  };
  const reset: Scenario = {
    id: 's1',
    faults: [{ id: 's1.f1', fault: 'reset', on: 'cache', params: { after: 0, share: 1 }, startMs: 0, lastsMs: 8000, seed: 'a' }],
  };
  for (const last of [0, 3000]) {
    const all = new BreakingPointSearch(reset, strength);
    for (let form = all.next(); form !== null; form = all.next()) all.record((valueOn(form, strength) as number) <= last);
    const { threshold, cut } = all.best;
    expect(cut).toBe(false);
    expect(all.best.seen?.failed).toBeLessThanOrEqual(last);
    // Any number is infinitely many times 0.
    if (threshold === null) {
      expect([last, all.best.seen]).toEqual([0, { passed: 1, failed: 0 }]);
      continue;
    }
    expect(threshold.low).toBeLessThanOrEqual(last);
    expect(threshold.high).toBeGreaterThanOrEqual(last);
    expect(threshold.high).toBeLessThanOrEqual(last * 1.25 + 1);
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
