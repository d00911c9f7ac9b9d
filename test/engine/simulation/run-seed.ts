import type { Plan } from '../../../src/core/model/plan/plan.ts';
import type { RunEvent } from '../../../src/core/model/run/event.ts';
import { dice } from '../../../src/core/random/dice.ts';
import { type Recorder, recorderOn } from '../../../src/engine/recorder.ts';
import { runPlan } from '../../../src/engine/run.ts';
import type { RunEnding } from '../../../src/engine/run-ending.ts';
// The engine loads this module when something has failed; virtual time does not wait for a disk.
import '../../../src/engine/analysis/failure-analysis.ts';
import { type Conditions, check, fakeWorld, type Truth } from './fake-world.ts';
import { VirtualClock } from './virtual-clock.ts';

export interface SimulatedRun {
  readonly events: readonly RunEvent[];
  readonly truth: Truth;
  readonly ending: RunEnding;
  readonly recorder: Recorder;
  readonly plan: Plan;
  readonly cancelledMs: number | null;
  readonly conditions: Conditions;
}

const targets = ['a', 'b', 'c'];

/** Runs a plan in virtual time. The seed draws the plan, the conditions, the time of a cancel, and the record whose write fails. */
export async function runSeed(seed: string, mutant: (recorder: Recorder) => Recorder = (recorder) => recorder): Promise<SimulatedRun> {
  const drawn = dice(seed);
  const clock = new VirtualClock();
  const events: RunEvent[] = [];
  const onDisk = new Set<string>();
  const brokenAt = drawn.unit('journal breaks') < 0.15 ? Math.floor(drawn.unit('at record') * 60) : Number.POSITIVE_INFINITY;
  const conditions = conditionsOf(drawn.unit('kind of conditions') < 0.4, drawn);
  const { world, truth } = fakeWorld(clock, drawn, conditions, (undo) => onDisk.has(undo.id), targets);
  const recorder = mutant(
    recorderOn({
      clock,
      async record(event) {
        await clock.sleep(1, new AbortController().signal);
        if (events.length >= brokenAt) throw new Error('no space left on device');
        events.push(event);
        if (event.type === 'undo.recorded') onDisk.add(event.undo.id);
      },
    }),
  );
  const plan = planFor(drawn);
  const cancel = new AbortController();
  const cancelledMs = drawn.unit('cancelled') < 0.4 ? drawn.unit('when') * 60_000 : null;
  if (cancelledMs !== null) clock.at(cancelledMs, () => cancel.abort(new Error('cancelled')));
  const simulate = async () => {
    const start = {
      type: 'run.started',
      version: 'x',
      run,
      gate: { pid: 2, startTicks: 0, bootId: '' },
      preview: 'http://x/',
      plan,
      checks: [check],
      budgetMs,
    } as const;
    await recorder.emit(start).catch(() => undefined);
    const ending = await runPlan(world, recorder, plan, { budgetMs, shrink }, cancel.signal);
    await recorder.emit({ type: 'run.ended', ...ending }).catch(() => undefined);
    return ending;
  };
  return { events, truth, ending: await clock.run(simulate(), 3_600_000), recorder, plan, cancelledMs, conditions };
}

const budgetMs = 600_000;
const shrink = { tries: 6, timeMs: 120_000 };
const run = { id: '1', attempt: 1, commit: '', startedAt: '2026-01-01T00:00:00.000Z' };

function conditionsOf(fair: boolean, drawn: ReturnType<typeof dice>): Conditions {
  const rare = (name: string) => (fair ? 0 : 0.3 * drawn.unit(name));
  return {
    prepareFails: rare('prepareFails'),
    applyFails: rare('applyFails'),
    undoFailsOnce: rare('undoFailsOnce'),
    undoFailsAlways: rare('undoFailsAlways') / 4,
    notFelt: rare('notFelt'),
    weakness: drawn.unit('weak') < 0.5 ? 0 : drawn.unit('weakness'),
    noise: fair ? 0 : 0.02 * drawn.unit('noise'),
    blindAtMs: !fair && drawn.unit('blind') < 0.2 ? drawn.unit('blind at') * 60_000 : Number.POSITIVE_INFINITY,
  };
}

function planFor(drawn: ReturnType<typeof dice>): Plan {
  const scenarios = Array.from({ length: 1 + Math.floor(drawn.unit('scenarios') * 3) }, (_, index) => {
    const id = `s${index + 1}`;
    const count = 1 + Math.floor(drawn.unit(`${id} faults`) * targets.length);
    const faults = targets.slice(0, count).map((on, nth) => ({
      id: `${id}.f${nth + 1}`,
      fault: 'latency',
      on,
      params: { delay: 100, jitter: 0, share: 1 },
      startMs: nth === 0 ? 0 : drawn.unit(`${id} start ${on}`) * 2_000,
      lastsMs: 1_000 + drawn.unit(`${id} lasts ${on}`) * 5_000,
      seed: `${id}.f${nth + 1}`,
    }));
    return { id, faults };
  });
  return { schema: 'chaos-gate/plan/v2', name: 'simulated', seed: 'x', scenarios };
}
