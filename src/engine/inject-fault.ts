import { GateFailure } from '../core/model/failure.ts';
import type { Sighting } from '../core/model/plan/effect.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { RunEventBody } from '../core/model/run/event.ts';
import { inStep, observeFault, prepareFault, type ReadyFault, removeFault, settledBy } from './fault-steps.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/**
 * One fault from looking to gone: prepare → undo on the disk → apply → hold → felt → undo → gone. Whatever happens on the way, what was
 * applied is undone; an abort only shortens the holding, and so does `decided`. Resolves also when the fault could not be put on: the events
 * say so.
 * @param marks the fault goes on now; it is gone, told where nobody has to look for that
 */
export async function injectFault(
  { world, recorder }: Pick<RunContext, 'world' | 'recorder'>,
  scenario: string,
  spec: FaultSpec,
  marks: { readonly onApply: () => void; readonly onGone: () => void },
  decided: AbortSignal,
  signal: AbortSignal,
): Promise<void> {
  const say = (event: FaultEvent) => recorder.emit({ ...event, scenario, fault: spec.id } as RunEventBody);
  await say({ type: 'fault.requested' });
  const ready = await prepareFault(world, spec, signal).catch(unlessRefused);
  if (typeof ready === 'string') return say({ type: 'fault.failed', reason: ready });
  const struck = ready.driver.struckWorker?.(ready.undo) ?? null;
  if (struck !== null) await say({ type: 'fault.struck', ...struck });
  await recorder.emit({ type: 'undo.recorded', undo: ready.undo });
  try {
    signal.throwIfAborted();
    marks.onApply();
    await inStep(world, ready.driver, waitLimits.applyMs, signal, (limit) => ready.driver.apply(ready.effect, ready.undo, limit));
    await say({ type: 'fault.applied' });
    await world.clock.sleep(spec.lastsMs, AbortSignal.any([signal, decided])).catch(() => undefined);
    // Who cancels waits for the undo, not for evidence.
    if (!signal.aborted) await say({ type: 'fault.felt', sighting: await observeFault(world, ready) });
  } catch (error) {
    await say({ type: 'fault.failed', reason: (error as Error).message }).catch(() => undefined);
  }
  const sighting = await removeFault(world, ready, marks);
  // What nobody else starts again is away for as long as the fault lasts; recovery is measured from when it is there again.
  if (!signal.aborted && (await revive(world, ready, signal))) await recorder.emit({ type: 'target.revived', scenario, target: spec.on });
  // Told at once: what was seen to be gone is gone, also when the journal cannot take the first of these any more.
  await Promise.all([
    say({ type: 'fault.removed' }),
    say({ type: 'fault.gone', sighting }),
    recorder.emit(settledBy(ready.undo, sighting)),
  ]);
}

/** One that cannot be started again is missed by those who look for it afterwards. */
const revive = async ({ within }: RunContext['world'], { driver, undo }: ReadyFault, signal: AbortSignal): Promise<boolean> =>
  (await within(driver.reviveMs ?? waitLimits.undoMs, signal, (limit) => driver.revive?.(undo, limit)).catch(() => false)) ?? false;

type FaultEvent =
  | { type: 'fault.requested' | 'fault.applied' | 'fault.removed' }
  | { type: 'fault.struck'; worker: number; of: number }
  | { type: 'fault.failed'; reason: string }
  | { type: 'fault.felt' | 'fault.gone'; sighting: Sighting };

/** What must never be touched ends the run; a target that just is not there leaves its scenario undecided. */
function unlessRefused(error: Error): string {
  if (error instanceof GateFailure && error.verdict === 'refused') throw error;
  return error.message;
}
