import { expect, it } from 'vitest';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import type { World } from '../../src/world/world.ts';
import { fairConditions, planOn, simulatePlan } from './simulation/simulate-plan.ts';

const [scenario] = planOn({ params: { delay: 100, jitter: 0, share: 1 }, lastsMs: 5_000 }).scenarios;

const plan: Plan = {
  ...planOn({ params: {}, lastsMs: 5_000 }),
  scenarios: ['s1', 's2'].map((id) => ({ id, faults: (scenario?.faults ?? []).map((fault) => ({ ...fault, id: `${id}.f1` })) })),
};

/** Recovery times of two scenarios after which the effect of the fault continues; `null`: not seen. */
async function recoveredMs(recoversAfterMs: number, budgetMs: number, change?: (world: World) => World): Promise<(number | null)[]> {
  const rules = { budgetMs, shrink: { tries: 0, timeMs: 0 } };
  const { result } = await simulatePlan(plan, { ...fairConditions, weakness: 1, recoversAfterMs }, rules, 'x', change);
  return result.scenarios.map(({ recovery }) => recovery[0]?.recoveredMs ?? null);
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

/** The same world with an application that is not ready, although this many of its processes run. */
const withApp =
  (processes: number) =>
  (world: World): World => {
    const cache = world.target('cache');
    if (cache === null) throw new Error('the world has no cache');
    const checkRunning = async () => ({ back: false, restarted: false, says: 'it is not ready' });
    const app = { ...cache, driver: { ...cache.driver, checkRunning, observe: async () => ({ processes }) } };
    return { ...world, targets: [...world.targets, 'app'], target: (name) => (name === 'app' ? app : world.target(name)) };
  };

it('watches an application that runs and is not ready, and not one that has crashed', async () => {
  expect((await recoveredMs(50_000, 1_200_000, withApp(2)))[0]).toBeGreaterThan(49_000);
  expect((await recoveredMs(50_000, 1_200_000, withApp(0)))[0]).toBeNull();
});
