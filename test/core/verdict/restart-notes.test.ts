import { expect, test } from 'vitest';
import type { ScenarioResult } from '../../../src/core/model/result/result.ts';
import { restartNotes } from '../../../src/core/verdict/restart-notes.ts';

const track = (restarts: number) => ({ restarts: { first: restarts, last: restarts, most: restarts } });
const observed = (target: string, ...[before, during, after]: readonly number[]): ScenarioResult['observed'] =>
  (
    [
      ['before', before],
      ['during', during],
      ['after', after],
    ] as const
  ).flatMap(([phase, restarts]) => (restarts === undefined ? [] : [{ target, phase, spanMs: 1_000, numbers: track(restarts) }]));

const scenario = (id: string, on: string, seen: ScenarioResult['observed'], outcome: ScenarioResult['outcome'] = 'passed') => ({
  id,
  outcome,
  faults: [{ spec: { on } }] as unknown as ScenarioResult['faults'],
  observed: seen,
});

test('a target that was restarted although the fault was elsewhere is named with its scenarios', () => {
  const seen = [...observed('db', 0, 1, 1), ...observed('api', 0, 1, 1)];
  expect(restartNotes([scenario('s1', 'db', seen), scenario('s2', 'db', seen)])).toEqual([
    'in s1, s2 api ended and was restarted, although no fault was injected into it; the checks allow it',
  ]);
});

test.each([
  ['the target of the fault', scenario('s1', 'api', observed('api', 0, 1, 1))],
  ['one that was restarted before', scenario('s1', 'db', observed('api', 2, 2, 2))],
  ['one that was not seen before', scenario('s1', 'db', observed('api').concat(observed('web', 0)))],
  ['a scenario that failed, which the diagnosis is about', scenario('s1', 'db', observed('api', 0, 1), 'failed')],
])('%s is not named', (_, one) => {
  expect(restartNotes([one])).toEqual([]);
});
