import type { FaultSpec } from '../../../src/core/model/plan/fault-spec.ts';
import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { Result } from '../../../src/core/model/result/result.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { recorderOn } from '../../../src/engine/recorder.ts';
import { runPlan } from '../../../src/engine/run.ts';
import type { RunRules } from '../../../src/engine/run-context.ts';
// The engine loads this module when a scenario has failed; virtual time does not wait for a disk.
import '../../../src/engine/analysis/failure-analysis.ts';
import type { World } from '../../../src/world/world.ts';
import { type Conditions, check, fakeWorld } from './fake-world.ts';
import { VirtualClock } from './virtual-clock.ts';

export const fairConditions: Conditions = {
  prepareFails: 0,
  applyFails: 0,
  undoFailsOnce: 0,
  undoFailsAlways: 0,
  notFelt: 0,
  noise: 0,
  weakness: 0,
  blindAtMs: Number.POSITIVE_INFINITY,
};

/** A plan with one fault on `cache`. */
export const planOn = (fault: Pick<FaultSpec, 'params' | 'lastsMs'>): Plan => ({
  schema: 'chaos-gate/plan/v1',
  name: 'simulated',
  seed: 'x',
  scenarios: [{ id: 's1', faults: [{ id: 's1.f1', fault: 'latency', on: 'cache', startMs: 0, seed: 'a', ...fault }] }],
});

/** Runs a plan in virtual time. */
export async function simulatePlan(
  plan: Plan,
  conditions: Conditions,
  rules: RunRules,
  seed = 'x',
  change: (world: World) => World = (world) => world,
): Promise<{ readonly result: Result; readonly events: readonly RunEvent[] }> {
  const clock = new VirtualClock();
  const events: RunEvent[] = [];
  const { world } = fakeWorld(clock, dice(seed), conditions, () => true, ['cache']);
  const recorder = recorderOn({ clock, record: async (event) => void events.push(event) });
  await recorder.emit({
    type: 'run.started',
    version: 'x',
    run: { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' },
    gate: { pid: 2, startTicks: 0, bootId: '' },
    preview: 'http://x/',
    plan,
    checks: [check],
    configDigest: '',
    budgetMs: rules.budgetMs,
  });
  const ending = await clock.run(runPlan(change(world), recorder, plan, rules, new AbortController().signal), 7_200_000);
  await recorder.emit({ type: 'run.ended', ...ending });
  return { result: recorder.fold.result(() => []), events };
}
