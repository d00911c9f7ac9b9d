import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import { chosenWorkers, type WorkerChoice } from '../../../src/core/model/plan/worker-choice.ts';
import { scenarioSchema } from '../../../src/core/plan/scenario-schema.ts';
import { isReduced } from '../../../src/core/shrink/nowhere-more-severe.ts';
import { Walk } from '../../../src/core/shrink/walk.ts';
import { assertProperty } from '../../contracts/property.ts';

const killed = (worker: WorkerChoice): Scenario => ({
  id: 's1',
  faults: [{ id: 's1.f1', fault: 'kill', on: 'web', params: {}, startMs: 0, lastsMs: 4_000, seed: 'a', worker }],
});
const struckIn = ({ faults }: Scenario, of: number): readonly number[] => chosenWorkers(faults[0]?.worker, of);

/** Searches the minimal scenario of one that fails if at least `needed` replicas are struck. */
function least(scenario: Scenario, of: number, needed: number): { readonly struck: number; readonly asked: readonly Scenario[] } {
  const walk = new Walk(scenario, 2_000);
  const asked: Scenario[] = [];
  for (let form = walk.next(); form !== null && asked.length < 100; form = walk.next()) {
    asked.push(form);
    walk.record(struckIn(form, of).length >= needed);
  }
  return { struck: struckIn(walk.best.scenario, of).length, asked };
}

/** Four of eight replicas, as a run has struck them. */
const four = { fraction: 0.7, share: 0.5, index: 5, also: [6, 7, 0] };

test.each([
  [1, 1],
  [2, 2],
  // Three cannot be told from four without a try of their own, which costs more than it says.
  [3, 4],
  [4, 4],
])('a failure that needs %i of four struck replicas is shown with %i', (needed, shown) => {
  expect(least(killed(four), 8, needed).struck).toBe(shown);
});

test('the replica that stays is one that the run struck, and the scenario is valid', () => {
  for (const form of least(killed(four), 8, 5).asked) {
    expect(scenarioSchema.safeParse(form).error).toBeUndefined();
    expect(isReduced(form, killed(four))).toBe(true);
    expect(struckIn(form, 8)[0]).toBe(5);
  }
});

test('one replica is tried first, and one that has no others is not tried again', () => {
  expect(least(killed(four), 8, 5).asked[0]?.faults[0]?.worker).toEqual({ fraction: 0.7, index: 5 });
  expect(least(killed({ fraction: 0.7, index: 5 }), 8, 1).asked.every(({ faults }) => faults[0]?.worker?.index === 5)).toBe(true);
});

test('for any number of replicas, the search ends and never strikes more than the run did', () => {
  assertProperty(
    fc.property(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 1, max: 100 }), (of, needed) => {
      const [index = 0, ...also] = chosenWorkers({ fraction: 0.3, share: 0.5 }, of);
      const scenario = killed({ fraction: 0.3, share: 0.5, index, also });
      const { struck, asked } = least(scenario, of, needed);
      expect(asked.length).toBeLessThan(100);
      expect(struck).toBeLessThanOrEqual(also.length + 1);
      if (needed <= also.length + 1) expect(struck).toBeGreaterThanOrEqual(needed);
      if (needed === 1) expect(struck).toBe(1);
    }),
  );
});
