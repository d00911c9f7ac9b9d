import { expect, it } from 'vitest';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import { dice } from '../../src/core/random/dice.ts';
import { recorderOn } from '../../src/engine/recorder.ts';
import { runPlan } from '../../src/engine/run.ts';
import { check, fakeWorld } from './simulation/fake-world.ts';
import { VirtualClock } from './simulation/virtual-clock.ts';

const conditions = {
  prepareFails: 0,
  applyFails: 0,
  undoFailsOnce: 0,
  undoFailsAlways: 0,
  notFelt: 0,
  noise: 0,
  weakness: 1,
  blindAtMs: Number.POSITIVE_INFINITY,
};

const scenario = (id: string) => ({
  id,
  faults: [
    { id: `${id}.f1`, fault: 'latency', on: 'cache', params: { delay: 100, jitter: 0, share: 1 }, startMs: 0, lastsMs: 5_000, seed: id },
  ],
});

/** Recovery times of two scenarios after which the effect of the fault continues; `null`: not seen. */
async function recoveredMs(recoversAfterMs: number, budgetMs: number): Promise<(number | null)[]> {
  const clock = new VirtualClock();
  const plan: Plan = { schema: 'chaos-gate/plan/v2', name: 'simulated', seed: 'x', scenarios: [scenario('s1'), scenario('s2')] };
  const { world } = fakeWorld(clock, dice('x'), { ...conditions, recoversAfterMs }, () => true, ['cache']);
  const recorder = recorderOn({ clock, record: async () => undefined });
  await recorder.emit({
    type: 'run.started',
    version: 'x',
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    gate: { pid: 2, startTicks: 0, bootId: '' },
    preview: 'http://x/',
    plan,
    checks: [{ ...check, during: { success: 0, percentiles: [] } }],
    configDigest: '',
    budgetMs,
  });
  const run = runPlan(world, recorder, plan, { budgetMs, shrink: { tries: 0, timeMs: 0 } }, new AbortController().signal);
  await clock.run(run, 3_600_000);
  return recorder.fold.result(() => []).scenarios.map(({ recovery }) => recovery[0]?.recoveredMs ?? null);
}

it('watches the first scenario that does not recover for up to 65 s, and no other', async () => {
  const [first, second] = await recoveredMs(50_000, 1_200_000);
  expect(first).toBeGreaterThan(49_000);
  expect(first).toBeLessThan(53_000);
  expect(second).toBeNull();
});

it('gives up after the usual time where the budget does not allow more', async () => {
  expect((await recoveredMs(50_000, 120_000))[0]).toBeNull();
});
