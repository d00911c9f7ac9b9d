import { expect, it } from 'vitest';
import { waitLimits } from '../../src/engine/limits.ts';
import type { Driver } from '../../src/world/drivers/driver.ts';
import type { World } from '../../src/world/world.ts';
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
  // More tries or a larger budget would change nothing, so no report may advise them.
  expect(result.scenarios[0]?.smallest).toMatchObject({ tried: 0, cut: true, unrecovered: true });
  expect(result.notes).toEqual([
    'the preview did not recover after s1 (the success rate of front is 0 %, expected at least 95 %), so nothing more was injected',
  ]);
});

/** The same world, in which faults of scenarios cannot be removed; the sham faults of controls can. */
const withoutRights = (world: World): World => ({
  ...world,
  target(name) {
    const found = world.target(name);
    if (found === null) return null;
    const { driver } = found;
    const undo: Driver['undo'] = (record, signal) =>
      record.id.startsWith('s') ? Promise.reject(new Error('the gate may not')) : driver.undo(record, signal);
    return { ...found, driver: { ...driver, undo } };
  },
});

it('injects nothing more when a fault could not be removed, and does not wait for a recovery', async () => {
  const scenarios = ['s1', 's2'].flatMap((id) =>
    plan.scenarios.map((one) => ({ ...one, id, faults: one.faults.map((fault) => ({ ...fault, id: `${id}.f1` })) })),
  );
  const { events, result } = await simulatePlan({ ...plan, scenarios }, { ...fairConditions, weakness: 1 }, rules, 'x', withoutRights);
  const failed = events.findIndex(({ type }) => type === 'undo.failed');
  expect(events.slice(0, failed).filter(({ type }) => type === 'fault.felt')).not.toEqual([]);
  expect(events.slice(failed).filter(({ type }) => type === 'scenario.started')).toEqual([]);
  expect(result.verdict).toBe('unrestored');
  expect((events.at(-1)?.atMs ?? 0) - (events[failed]?.atMs ?? 0)).toBeLessThan(5_000);
  expect(events.at(-1)).toMatchObject({ type: 'run.ended', detail: 'a fault on cache could not be removed, so nothing more was injected' });
});
