import { expect, test } from 'vitest';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { Scenario } from '../../../src/core/model/plan/scenario.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { scenarioOfToken } from '../../../src/core/plan/read-replay.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { recorderOn } from '../../../src/engine/recorder.ts';
import { runPlan } from '../../../src/engine/run.ts';
import type { World } from '../../../src/world/world.ts';
import { check, fakeWorld } from './fake-world.ts';
import { VirtualClock } from './virtual-clock.ts';

const calm = {
  prepareFails: 0,
  applyFails: 0,
  undoFailsOnce: 0,
  undoFailsAlways: 0,
  notFelt: 0,
  weakness: 0,
  noise: 0,
  blindAtMs: Number.POSITIVE_INFINITY,
};
const shrink = { tries: 0, timeMs: 0 };
const planWith = (...scenarios: readonly Scenario[]): Plan => ({ schema: 'chaos-gate/plan/v2', name: 'simulated', seed: 'x', scenarios });

/** Runs a plan on a link with responses of this size. Returns the scenarios as the journal has them, and the tokens that the report shows. */
async function simulate(plan: Plan, responseBytes: number) {
  const clock = new VirtualClock();
  const events: RunEvent[] = [];
  const { world } = fakeWorld(clock, dice('calm'), calm, () => true, ['a']);
  let looks = 0;
  const observe = async () => {
    looks += 1;
    return { connections: 2, openConnections: 2, exchanges: 10 * looks, bytesToClient: 10 * looks * responseBytes };
  };
  const carrying: World = {
    ...world,
    target: (name) => {
      const found = world.target(name);
      return found === null ? null : { ...found, driver: { ...found.driver, observe } };
    },
  };
  const recorder = recorderOn({ clock, record: async (event) => void events.push(event) });
  const untilOver = async () => {
    const gate = { pid: 2, startTicks: 0, bootId: '' };
    const run = { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' };
    const budgetMs = 600_000;
    await recorder.emit({ type: 'run.started', version: 'x', run, gate, preview: 'http://x/', plan, checks: [check], budgetMs });
    return runPlan(carrying, recorder, plan, { budgetMs, shrink }, new AbortController().signal);
  };
  const { reason } = await clock.run(untilOver(), 3_600_000);
  expect(reason).toBe('done');
  const ran = events.flatMap((event) =>
    event.type === 'scenario.started' && event.plan !== null && event.trial?.role === 'planned' ? [event.plan] : [],
  );
  return { ran, tokens: recorder.fold.scenarios.map(({ replay }) => replay) };
}

const fault = { id: 's1.f1', fault: 'cut', on: 'a', startMs: 0, lastsMs: 3_000, seed: 's' };
const drawn: Scenario = { id: 's1', faults: [{ ...fault, params: { share: 1 }, fractions: { after: 0.5 } }] };

test('the run resolves a fraction within a response of its baseline, records it, and a replay takes it from there', async () => {
  const first = await simulate(planWith(drawn), 400);
  expect(first.ran).toMatchObject([{ faults: [{ params: { after: 200, share: 1 }, fractions: { after: 0.5 } }] }]);
  const replayed = first.tokens.map(scenarioOfToken);
  expect(replayed).toEqual(first.ran);
  expect((await simulate(planWith(...replayed), 40)).ran).toEqual(first.ran);
  expect((await simulate(planWith(drawn), 40)).ran).toMatchObject([{ faults: [{ params: { after: 20 } }] }]);
});

test('a value of the plan is used as written, even if no response is that long', async () => {
  const written: Scenario = { id: 's1', faults: [{ ...fault, params: { after: 4_096, share: 1 } }] };
  expect((await simulate(planWith(written), 40)).ran).toEqual([written]);
});
