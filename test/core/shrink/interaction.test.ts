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

test('faults interact when together, twice, they cause a failure that neither causes alone', () => {
  expect(interactionOf([failed(slow), passed, failed(slow)], alone([passed], [passed]))).toEqual({
    kind: 'interaction',
    alone: [
      { fault: 's1.f1', outcome: 'passed' },
      { fault: 's1.f2', outcome: 'passed' },
    ],
    together: true,
  });
});

test('a fault alone may cause a different failure', () => {
  const seen = interactionOf([failed(slow, dead), failed(slow, dead)], alone([failed(dead)], [passed]));
  expect(seen).toMatchObject({ together: true, alone: [{ outcome: 'failed' }, { outcome: 'passed' }] });
});

test('no interaction is claimed when a trial of one fault ended early because of another failure', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([failed('during success cart')], [passed])).together).toBe(false);
});

test('a single trial in which one fault alone causes the failure rules out an interaction', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([passed], [failed(slow)])).together).toBe(false);
  expect(interactionOf([failed(slow), failed(slow)], alone([passed, failed(slow), passed], [passed])).together).toBe(false);
});

test('a failure that occurred only once, or a different one each time, shows no interaction', () => {
  expect(interactionOf([failed(slow)], alone([passed], [passed])).together).toBe(false);
  expect(interactionOf([failed(slow), failed(dead)], alone([passed], [passed])).together).toBe(false);
});

test('no interaction is claimed while the trial of one fault is undecided', () => {
  expect(interactionOf([failed(slow), failed(slow)], alone([unknown], [passed])).together).toBe(false);
  const unplayed = interactionOf([failed(slow), failed(slow)], alone([passed], []));
  expect(unplayed).toMatchObject({ together: false, alone: [{ outcome: 'passed' }, { outcome: 'inconclusive' }] });
});

test('a single fault has no interaction', () => {
  expect(interactionOf([failed(slow), failed(slow)], []).together).toBe(false);
  expect(interactionOf([failed(slow), failed(slow)], alone([passed], []).slice(0, 1)).together).toBe(false);
});

test('each fault alone keeps its drawn values and starts immediately', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => scenarioOf(`${seed}`, 3));
  for (const scenario of seeds) {
    const trials = aloneTrials(scenario);
    expect(trials.map(({ faults }) => faults)).toEqual(
      scenario.faults.length < 2 ? [] : scenario.faults.map((spec) => [{ ...spec, startMs: 0 }]),
    );
  }
});
