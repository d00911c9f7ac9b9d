import { GateFailure } from '../core/model/failure.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { Plan } from '../core/model/plan/plan.ts';
import type { World } from '../world/world.ts';
import { inStep, observeFault, prepareFault, type ReadyFault, settledBy, undoFault } from './fault-steps.ts';
import { waitLimits } from './limits.ts';
import type { Recorder } from './recorder.ts';

/**
 * Injects and removes one fault before the first scenario, for each target whose undo is a user's command: inject → observe → undo →
 * verify, then undo → verify again, because recovery may undo a fault twice. Resolves with whether there was anything to rehearse. Rejects
 * with REHEARSAL_FAILED when a step failed, after an undo.
 */
export async function rehearse(world: World, recorder: Recorder, plan: Plan, signal: AbortSignal): Promise<boolean> {
  const specs = rehearsedIn(world, plan);
  for (const spec of specs) {
    const message = await problemOf(world, recorder, spec, signal);
    signal.throwIfAborted();
    if (message !== null)
      throw new GateFailure('REHEARSAL_FAILED', `the rehearsal of target "${spec.on}" failed, so no scenario ran: ${message}`);
  }
  return specs.length > 0;
}

/** One fault for each target that requires a rehearsal. */
function rehearsedIn(world: World, plan: Plan): FaultSpec[] {
  const specs = plan.scenarios.flatMap(({ faults }) => faults).filter(({ on }) => world.target(on)?.driver.rehearsed);
  const first = new Map(specs.toReversed().map((spec) => [spec.on, spec]));
  return [...first.values()].map((spec) => ({ ...spec, id: `rehearsal of ${spec.on}` }));
}

async function problemOf(world: World, recorder: Recorder, spec: FaultSpec, signal: AbortSignal): Promise<string | null> {
  const ready = await prepareFault(world, spec, signal).catch((error: Error) => error.message);
  if (typeof ready === 'string') return ready;
  await recorder.emit({ type: 'undo.recorded', undo: ready.undo });
  const notObserved = await observationProblem(world, ready, signal);
  const first = await undoFault(world, ready);
  const again = first.ok ? await undoFault(world, ready, { most: 1 }) : first;
  await recorder.emit(settledBy(ready.undo, first.ok && !again.ok ? await undoFault(world, ready) : again));
  if (notObserved !== null) return notObserved;
  if (!first.ok) return `it is still in place after its undo: ${first.says}`;
  return again.ok ? null : `after a second undo it was still in place: ${again.says}`;
}

async function observationProblem(world: World, ready: ReadyFault, signal: AbortSignal): Promise<string | null> {
  try {
    signal.throwIfAborted();
    await inStep(world, ready.driver, waitLimits.applyMs, signal, (limit) => ready.driver.apply(ready.effect, ready.undo, limit));
  } catch (error) {
    return (error as Error).message;
  }
  const { ok, says } = await observeFault(world, ready);
  return ok ? null : `it was injected, but not observed: ${says}`;
}
