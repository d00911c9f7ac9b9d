import { expect, test } from 'vitest';
import type { RunEvent, RunEventBody } from '../../../../src/core/model/run/event.ts';
import { judge } from '../../../../src/core/verdict/run-fold.ts';
import { scenario, story } from '../story.ts';

const strike = (fault: string) => (event: RunEventBody) =>
  JSON.parse(JSON.stringify(event).replaceAll('"fault":"latency"', `"fault":"${fault}"`)) as RunEventBody;

/** A scenario that fails, in which the rules of a link had reset so many packets at each of its seconds. */
function told(fault: string, cutAt: (atMs: number) => number): RunEvent[] {
  const seen = [5_500, 7_500, 12_500, 14_500].map((atMs): RunEvent => {
    const phase = atMs < 7_000 ? 'before' : atMs < 12_000 ? 'during' : 'after';
    return { atMs, type: 'target.observed', scenario: 's1', target: 'to-db', phase, numbers: { connections: 1, cut: cutAt(atMs) } };
  });
  const events = [...story({ after: () => ({ bad: 50 }) }, strike(fault)), ...seen];
  return events
    .map((event, index) => ({ event, index }))
    .toSorted((a, b) => a.event.atMs - b.event.atMs || a.index - b.index)
    .map(({ event }) => event);
}
const scenarioOf = (events: RunEvent[]) => judge(events, () => []).scenarios[0];

test('a failure in a scenario in which the gate reset connections after a restart is inconclusive, and says why', () => {
  const late = scenarioOf(told('latency', (atMs) => (atMs < 14_000 ? 3 : 4)));
  expect(late).toMatchObject({ outcome: 'inconclusive', excuse: expect.stringContaining('the gate reset connections on "to-db"') });
  expect(late?.findings).toMatchObject([{ cause: 'cut-by-gate' }]);
});

test('what it had reset before the scenario excuses nothing, and a fault that ends its target causes the restart itself', () => {
  expect(scenarioOf(told('latency', () => 3))).toMatchObject({ outcome: 'failed' });
  expect(scenarioOf(told('kill', (atMs) => atMs))).toMatchObject({ outcome: 'failed' });
  expect(scenario.faults[0]?.fault).toBe('latency');
});
