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

it('injects nothing more when a fault could not be removed, and does not wait for a recovery', async () => {
  const { events, result } = await simulatePlan(
    {
      ...plan,
      scenarios: ['s1', 's2'].flatMap((id) =>
        plan.scenarios.map((one) => ({ ...one, id, faults: one.faults.map((fault) => ({ ...fault, id: `${id}.f1` })) })),
      ),
    },
    { ...fairConditions, undoFailsAlways: 1 },
    rules,
  );
  const failed = events.findIndex(({ type }) => type === 'undo.failed');
  expect(failed).toBeGreaterThan(-1);
  expect(events.slice(failed).filter(({ type }) => type === 'scenario.started')).toEqual([]);
  expect(result.verdict).toBe('unrestored');
  expect((events.at(-1)?.atMs ?? 0) - (events[failed]?.atMs ?? 0)).toBeLessThan(5_000);
  expect(events.at(-1)).toMatchObject({ type: 'run.ended', detail: 'a fault on cache could not be removed, so nothing more was injected' });
});
