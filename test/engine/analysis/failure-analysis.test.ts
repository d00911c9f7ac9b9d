import { expect, it } from 'vitest';
import type { FaultRule } from '../../../src/core/model/config/fault-rule.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { fairConditions, planOn, simulatePlan } from '../simulation/simulate-plan.ts';

const plan = planOn({ params: { delay: 1_900, jitter: 150, share: 1 }, lastsMs: 5_000 });
const delayOnly: FaultRule = {
  fault: 'latency',
  on: ['cache'],
  params: { delay: { min: 50, max: 3_000, log: true, whole: true } },
  lasts: { oneOf: [5_000] },
  weight: 1,
};

const search = (tries: number, faultRules: readonly FaultRule[] = []) =>
  simulatePlan(
    plan,
    { ...fairConditions, weakness: 0.8, survivesMs: 400 },
    { budgetMs: 3_600_000, shrink: { tries, timeMs: 3_000_000 }, faultRules },
  );

const trialsOf = (events: readonly RunEvent[], ...roles: readonly string[]) =>
  events.flatMap((event) =>
    event.type === 'scenario.started' && roles.includes(event.trial?.role ?? '') ? (event.plan?.faults ?? []) : [],
  );

it('leaves half of the tries for the breaking point', async () => {
  const { events } = await search(16);
  expect(trialsOf(events, 'milder').length).toBeLessThanOrEqual(8);
  expect(trialsOf(events, 'edge').length).toBeGreaterThanOrEqual(7);
});

it('spends no try on a parameter that the config does not set, and locates the breaking point of the one that it draws', async () => {
  const { result, events } = await search(40, [delayOnly]);
  const all = trialsOf(events, 'milder', 'edge');
  expect(all.length).toBeGreaterThan(10);
  expect(new Set(all.map(({ params }) => `${params.jitter} ${params.share}`))).toEqual(new Set(['150 1']));
  const edge = result.scenarios[0]?.edge;
  expect(edge).toMatchObject({ parameter: 'delay', cut: false });
  expect(edge?.threshold?.low).toBeLessThanOrEqual(400);
  expect(edge?.threshold?.high).toBeGreaterThanOrEqual(400);
  // Without the config, jitter and share are reduced as well.
  const free = trialsOf((await search(40)).events, 'milder');
  expect(new Set(free.map(({ params }) => params.jitter)).size).toBeGreaterThan(1);
});

it('makes no fault so short that a run writes too few records to show a rare loss', async () => {
  const rare = { ...fairConditions, losesOneIn: 40 };
  const rules = { budgetMs: 3_600_000, shrink: { tries: 12, timeMs: 3_000_000 }, faultRules: [] };
  const long = planOn({ params: { delay: 1_900, jitter: 0, share: 1 }, lastsMs: 25_000 });
  const { result, events } = await simulatePlan(long, rare, rules);
  expect(result.scenarios[0]).toMatchObject({ outcome: 'failed', findings: [{ tolerance: 'writes' }] });
  const lengths = trialsOf(events, 'milder', 'edge').map(({ lastsMs }) => lastsMs);
  expect(lengths.length).toBeGreaterThan(2);
  // One in about 50 of all records was lost, and the check writes ten a second.
  expect(Math.min(...lengths)).toBeGreaterThan(8_000);
});
