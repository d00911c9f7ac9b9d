import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedPlan } from '../../../src/core/budget/fitted-plan.ts';
import { scenarioContent } from '../../../src/core/compare/content.ts';
import type { Cell, CellRun } from '../../../src/core/model/plan/cell.ts';
import type { Outcome } from '../../../src/core/model/result/outcome.ts';
import { parsePlan } from '../../../src/core/plan/parse-plan.ts';
import { planOf } from '../../../src/core/plan/plan.ts';
import { stringifyPlan } from '../../../src/core/plan/stringify.ts';
import { undrawnText } from '../../../src/core/plan/undrawn.ts';
import { given, right } from '../config/given.ts';

const targets =
  '{ api: { process: { port: 9000 } }, worker: { process: { port: 9001 } }, cache: { link: { listen: "127.0.0.1:6380", to: "127.0.0.1:6379" } } }';
const map = (plan = 'budget: 6h', parts: Readonly<Record<string, string>> = {}) =>
  right(given({ targets, faults: '', plan: `{ mode: map, ${plan} }`, ...parts }));
const cellsOf = (plan: ReturnType<typeof planOf>) => (plan.map?.cells ?? []).map(({ fault, on }) => `${fault} on ${on}`);
const seeds = Array.from({ length: 50 }, (_, index) => `seed-${index}`);

const ran = (outcome: Outcome, startedAt = '2026-11-20T10:00:00Z'): CellRun => ({ startedAt, run: '1', commit: 'abc', outcome });
const cell = (fault: string, on: string, last: CellRun | null): Cell => ({ fault, on, scenario: null, last });

describe('a map', () => {
  test('has each fault on each target once, and then the drawn scenarios', () => {
    const config = map('budget: 6h, scenarios: 3');
    for (const seed of seeds.slice(0, 10)) {
      const plan = planOf(config, seed);
      const all = config.faults.flatMap(({ fault, on }) => on.map((target) => `${fault} on ${target}`));
      expect(cellsOf(plan).toSorted()).toEqual(all.toSorted());
      expect(plan.scenarios).toHaveLength(all.length + 3);
      expect(plan.scenarios.map(({ id }) => id)).toEqual(plan.scenarios.map((_, index) => `s${index + 1}`));
      expect(plan.map?.cells.map(({ scenario }) => scenario)).toEqual(all.map((_, index) => `s${index + 1}`));
    }
  });

  test('is the same for the same seed and coverage, survives its file, and differs between seeds', () => {
    const known = [cell('kill', 'api', ran('passed'))];
    for (const seed of seeds.slice(0, 10)) {
      const plan = planOf(map(), seed, { coverage: known });
      expect(parsePlan(stringifyPlan(plan))).toEqual(plan);
      expect(stringifyPlan(planOf(map(), seed, { coverage: known }))).toBe(stringifyPlan(plan));
    }
    expect(new Set(seeds.map((seed) => cellsOf(planOf(map(), seed)).join())).size).toBe(seeds.length);
  });

  test('disturbs each target once before it disturbs one twice', () => {
    for (const seed of seeds)
      expect(new Set((planOf(map(), seed).map?.cells ?? []).slice(0, 3).map(({ on }) => on))).toEqual(new Set(['api', 'worker', 'cache']));
  });

  test('takes the severe end of each range for the shortest duration', () => {
    const config = map('budget: 6h, scenarios: 1', {
      faults: '[{ fault: latency, on: cache, delay: 50ms..2s, jitter: 0ms, lasts: 4s..9s }]',
    });
    const [only] = planOf(config, 'a').scenarios;
    expect(only?.faults).toMatchObject([{ fault: 'latency', on: 'cache', lastsMs: 4_000, params: { delay: 2_000, jitter: 0 } }]);
    const slow = map('budget: 6h, scenarios: 1', { faults: '[{ fault: bandwidth, on: cache, rate: 2kB/s..1MB/s }]' });
    expect(planOf(slow, 'a').scenarios[0]?.faults[0]?.params).toEqual({ rate: 2_000 });
  });

  test('has the same faults for each seed, so that runs can be compared', () => {
    const contents = seeds.map((seed) =>
      planOf(map('budget: 6h, scenarios: 1'), seed).scenarios.slice(0, -1).map(scenarioContent).toSorted(),
    );
    expect(new Set(contents.map((one) => one.join('\n\n'))).size).toBe(1);
  });

  test('begins with what failed, new targets and what never ran, and ends with what passed, the oldest first', () => {
    const faults = '[{ fault: kill, on: [api, worker] }, { fault: pause, on: [api, worker] }, { fault: terminate, on: api }]';
    const config = map('budget: 6h', { faults });
    const known = [
      cell('kill', 'api', ran('passed', '2026-11-20T10:00:00Z')),
      cell('pause', 'api', ran('failed')),
      cell('terminate', 'api', ran('passed', '2026-11-10T10:00:00Z')),
    ];
    for (const seed of seeds) {
      const cells = cellsOf(planOf(config, seed, { coverage: known }));
      expect(cells[0]).toBe('pause on api');
      expect(cells.slice(1, 3).toSorted()).toEqual(['kill on worker', 'pause on worker']);
      expect(cells.slice(3)).toEqual(['terminate on api', 'kill on api']);
    }
    expect(
      planOf(config, 'a', { coverage: known })
        .map?.cells.filter(({ isNew }) => isNew)
        .map(({ on }) => on),
    ).toEqual(['worker', 'worker']);
    expect(planOf(config, 'a').map?.cells.some(({ isNew }) => isNew)).toBe(false);
  });

  test('has as many scenarios as fit into the budget, and says which do not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 60 }), (minutes, more) => {
        const [short, long] = [minutes, minutes + more].map((budget) =>
          fittedPlan(map(`budget: ${budget}m`), planOf(map(`budget: ${budget}m`), 'a')),
        );
        expect(long?.scenarios.slice(0, short?.scenarios.length)).toEqual(short?.scenarios);
        expect(short?.scenarios.length).toBeGreaterThan(0);
        const left = short?.map?.cells.filter(({ scenario }) => scenario === null) ?? [];
        const text = short === undefined ? null : undrawnText(short, map().faults);
        if (left.length > 0) expect(text).toMatch(/^the budget has no time for /);
        else expect(text).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('keeps the order of its cells when another target comes', () => {
    const config = map('budget: 6h', { targets: targets.replace('{ api', '{ queue: { process: { port: 9002 } }, api') });
    for (const seed of seeds) {
      const without = cellsOf(planOf(config, seed)).filter((name) => !name.endsWith(' on queue'));
      expect(without).toEqual(cellsOf(planOf(map(), seed)));
    }
  });
});
