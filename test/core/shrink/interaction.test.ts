import { expect, test } from 'vitest';
import type { Try } from '../../../src/core/model/result/result.ts';
import { aloneTrials } from '../../../src/core/shrink/fewer-faults.ts';
import { interactionOf } from '../../../src/core/shrink/interaction.ts';
import { scenarioOf } from './scenarios.ts';

const failed = (...fingerprints: string[]): Try => ({ outcome: 'failed', fingerprints });
const passed: Try = { outcome: 'passed', fingerprints: [] };
const unknown: Try = { outcome: 'inconclusive', fingerprints: [] };
const slow = 'during latency home';
const dead = 'after recovers home';

const alone = (first: readonly Try[], second: readonly Try[]) => [
  { fault: 's1.f1', tries: first },
  { fault: 's1.f2', tries: second },
];

test('faults that break together, twice, what each alone does not, interact', () => {
  expect(interactionOf([failed(slow), passed, failed(slow)], alone([passed], [passed]))).toEqual({
    kind: 'interaction',
    alone: [
      { fault: 's1.f1', outcome: 'passed' },
      { fault: 's1.f2', outcome: 'passed' },
    ],
    together: true,
  });
});

test('one of them may break something else alone', () => {
  const seen = interactionOf([failed(slow, dead), failed(slow, dead)], alone([failed(dead)], [passed]));
  expect(seen).toMatchObject({ together: true, alone: [{ outcome: 'failed' }, { outcome: 'passed' }] });
});

test('nothing is claimed when one of them, alone, was ended early by something else', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([failed('during success cart')], [passed])).together).toBe(false);
});

test('one of them that does it alone, even once of several times, is enough to blame it and not the two', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([passed], [failed(slow)])).together).toBe(false);
  expect(interactionOf([failed(slow), failed(slow)], alone([passed, failed(slow), passed], [passed])).together).toBe(false);
});

test('a failure that was seen only once, or each time another one, shows nothing', () => {
  expect(interactionOf([failed(slow)], alone([passed], [passed])).together).toBe(false);
  expect(interactionOf([failed(slow), failed(dead)], alone([passed], [passed])).together).toBe(false);
});

test('as long as one of them alone was not decided, nothing is claimed', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([unknown], [passed])).together).toBe(false);
  const unplayed = interactionOf([failed(slow), failed(slow)], alone([passed], []));
  expect(unplayed).toMatchObject({ together: false, alone: [{ outcome: 'passed' }, { outcome: 'inconclusive' }] });
});

test('a fault that was never with another one has nothing to interact with', () => {
  expect(interactionOf([failed(slow), failed(slow)], []).together).toBe(false);
  expect(interactionOf([failed(slow), failed(slow)], alone([passed], []).slice(0, 1)).together).toBe(false);
});

test('each fault alone is as it was drawn, and begins at once', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => scenarioOf(`${seed}`, 3));
  for (const scenario of seeds) {
    const trials = aloneTrials(scenario);
    expect(trials.map(({ faults }) => faults)).toEqual(
      scenario.faults.length < 2 ? [] : scenario.faults.map((spec) => [{ ...spec, startMs: 0 }]),
    );
  }
});
