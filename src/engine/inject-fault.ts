import { GateFailure } from '../core/model/failure.ts';
import type { Sighting } from '../core/model/plan/effect.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { RunEventBody } from '../core/model/run/event.ts';
import { inStep, observeFault, prepareFault, type ReadyFault, removeFault, settledBy } from './fault-steps.ts';
import { waitLimits } from './limits.ts';
import type { RunContext } from './run-context.ts';

/** Each is a line of a report. */
const mostUnmet = 20;

/** What happens to a fault, as it happens. */
export interface Marks {
  /** It is being applied. */
  readonly onApply: () => void;
  /** It is removed, and no observation is needed for that. */
  readonly onRemoved: () => void;
  /** From now on, or no longer, it may be in effect or not: its target takes effect later. */
  readonly onSettling: (isSettling: boolean) => void;
}

/**
 * The whole life of one fault: prepare → record the undo on disk → apply → wait → observe → undo → verify. Every applied fault is undone,
 * even after an error. An abort or `decided` only shortens the wait. Also resolves when the fault could not be injected; the events show
 * that.
 */
export async function injectFault(
  { world, recorder }: Pick<RunContext, 'world' | 'recorder'>,
  scenario: string,
  spec: FaultSpec,
  marks: Marks,
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
    const applyMs = Math.max(waitLimits.applyMs, ready.driver.applyMs?.(ready.undo) ?? 0);
    if (ready.driver.settles) marks.onSettling(true);
    await inStep(world, ready.driver, applyMs, signal, (limit) => ready.driver.apply(ready.effect, ready.undo, limit));
    if (ready.driver.settles) marks.onSettling(false);
    await say({ type: 'fault.applied' });
    for (const one of (ready.driver.unmet?.(ready.undo) ?? []).slice(0, mostUnmet))
      await recorder.emit({ type: 'probe.unmet', scenario, target: spec.on, ...one });
    await world.clock.sleep(spec.lastsMs, AbortSignal.any([signal, decided])).catch(() => undefined);
    // After an abort the user waits for the undo, not for evidence.
    if (!signal.aborted) await say({ type: 'fault.felt', sighting: await observeFault(world, ready) });
  } catch (error) {
    await say({ type: 'fault.failed', reason: (error as Error).message }).catch(() => undefined);
  }
  if (ready.driver.settles) marks.onSettling(true);
  const sighting = await removeFault(world, ready, marks);
  if (ready.driver.settles) marks.onSettling(false);
  // If no supervisor restarts the process, it stays down for as long as the fault lasts. Recovery is measured from the restart.
  if (!signal.aborted && (await restartAfterFault(world, ready, signal)))
    await recorder.emit({ type: 'target.revived', scenario, target: spec.on });
  // Emitted together: the fault is verified as removed even if the journal cannot record the first of these events.
  await Promise.all([
    say({ type: 'fault.removed' }),
    say({ type: 'fault.gone', sighting }),
    recorder.emit(settledBy(ready.undo, sighting)),
  ]);
}

/** If the target cannot be started again, the checks during recovery report it. */
const restartAfterFault = async ({ within }: RunContext['world'], { driver, undo }: ReadyFault, signal: AbortSignal): Promise<boolean> =>
  (await within(driver.restartMs ?? waitLimits.undoMs, signal, (limit) => driver.restartAfterFault?.(undo, limit)).catch(() => false)) ??
  false;

type FaultEvent =
  | { type: 'fault.requested' | 'fault.applied' | 'fault.removed' }
  | { type: 'fault.struck'; worker: number; also?: readonly number[]; of: number; name?: string }
  | { type: 'fault.failed'; reason: string }
  | { type: 'fault.felt' | 'fault.gone'; sighting: Sighting };

/** A protected target ends the whole run. A target that is merely missing leaves its scenario undecided. */
function unlessRefused(error: Error): string {
  if (error instanceof GateFailure && error.verdict === 'refused') throw error;
  return error.message;
}
