import { expect, it } from 'vitest';
import type { Plan } from '../../src/core/model/plan/plan.ts';
import { fairConditions, planOn, simulatePlan } from './simulation/simulate-plan.ts';

const [one] = planOn({ params: { delay: 300, jitter: 0, share: 1 }, lastsMs: 2_000 }).scenarios;
const plan: Plan = {
  ...planOn({ params: { delay: 300, jitter: 0, share: 1 }, lastsMs: 2_000 }),
  scenarios: [60_000, 120_000, 300_000].map((atMs, index) => ({
    id: `s${index + 1}`,
    atMs,
    faults: (one?.faults ?? []).map((fault) => ({ ...fault, id: `s${index + 1}.f1` })),
  })),
};
const rules = { budgetMs: 600_000, shrink: { tries: 10, timeMs: 60_000 } };
const monkey = { probability: 0.2, everyMs: 60_000, rounds: 5, stopWhen: null };

it('injects nothing before its moment', async () => {
  const { result, events } = await simulatePlan(plan, fairConditions, { ...rules, monkey });
  expect(result.verdict).toBe('passed');
  const baseline = events.find(({ type }) => type === 'scenario.ended')?.atMs ?? Number.NaN;
  const applied = events.flatMap((event) => (event.type === 'fault.applied' && event.fault.startsWith('s') ? [event.atMs] : []));
  expect(applied).toHaveLength(3);
  for (const [index, atMs] of [60_000, 120_000, 300_000].entries())
    expect((applied[index] ?? 0) - baseline).toBeGreaterThanOrEqual(atMs - 1);
});

it('does not repeat or analyze a failure: only the plan decides what is disturbed', async () => {
  const broken = { ...fairConditions, weakness: 1 };
  const { events } = await simulatePlan(plan, broken, { ...rules, monkey });
  const roles = new Set(events.flatMap((event) => (event.type === 'scenario.started' ? [event.trial?.role ?? 'baseline'] : [])));
  expect(roles).toEqual(new Set(['baseline', 'control', 'planned']));
});

it('ends when the check of `stop-when` has failed', async () => {
  const broken = { ...fairConditions, weakness: 1 };
  const check = (await simulatePlan(plan, fairConditions, { ...rules, monkey })).result.checks[0]?.name ?? '';
  const { result } = await simulatePlan(plan, broken, { ...rules, monkey: { ...monkey, stopWhen: check } });
  expect(result.scenarios.map(({ id }) => id)).toEqual(['s1']);
  expect(result.skipped).toMatchObject([{ scenario: 's2' }, { scenario: 's3' }]);
  expect(result.skipped[0]?.says).toContain(`the check ${check} failed in s1`);
});
