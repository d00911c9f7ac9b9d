import { expect, it } from 'vitest';
import { waitLimits } from '../../src/engine/limits.ts';
import { fairConditions, planOn, simulatePlan } from './simulation/simulate-plan.ts';

const plan = planOn({ params: { delay: 100, jitter: 0, share: 1 }, lastsMs: 5_000 });
const rules = { budgetMs: 3_600_000, shrink: { tries: 20, timeMs: 3_000_000 } };

it('waits once for a steady state that does not come, and says which promise is not met', async () => {
  const calm = await simulatePlan(plan, fairConditions, rules);
  const begun = calm.events.find((event) => event.type === 'scenario.started' && event.scenario === 's1')?.atMs ?? 0;
  const { events, result } = await simulatePlan(plan, { ...fairConditions, sickFromMs: begun + 4_000 }, rules);
  const last = events.findLastIndex((event) => event.type === 'scenario.started' && event.plan !== null);
  const baselines = events.slice(last).filter((event) => event.type === 'scenario.started' && event.plan === null);
  expect(baselines).toHaveLength(waitLimits.settleTries);
  expect(result.verdict).toBe('failed');
  expect(result.notes).toEqual([
    'the preview did not recover after s1 (the success rate of front is 0 %, expected at least 95 %), so nothing more was injected',
  ]);
});
