import { faultOf } from '../core/faults/catalog.ts';
import { effectOf } from '../core/faults/effect-of.ts';
import { wayOn } from '../core/faults/ways-of.ts';
import type { Effect, Sighting } from '../core/model/plan/effect.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { RunEventBody } from '../core/model/run/event.ts';
import type { Undo } from '../core/model/run/undo.ts';
import type { Driver } from '../world/drivers/driver.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';

/** A fault that is ready to be injected, with the record of how to undo it. */
export interface ReadyFault {
  readonly driver: Driver;
  readonly effect: Effect;
  readonly undo: Undo;
}

/** Inspects the target without changing it. Rejects when the target does not exist or does not support the fault. */
export async function prepareFault(world: World, spec: FaultSpec, signal: AbortSignal): Promise<ReadyFault> {
  const found = world.target(spec.on);
  if (found === null) throw new Error('there is no such target');
  const fault = faultOf(spec.fault);
  const way = fault === undefined ? undefined : wayOn(fault, found.kind, found.target);
  if (way === undefined) throw new Error('the target cannot take this fault');
  const effect = effectOf(spec, way);
  const prepareMs = Math.max(waitLimits.prepareMs, found.driver.prepareMs ?? 0);
  const undo = await inStep(world, found.driver, prepareMs, signal, (limit) => found.driver.prepare(effect, spec.id, limit));
  return { driver: found.driver, effect, undo };
}

/** Runs one step of a target, with the target's own time limit if that is longer than the usual one. */
export const inStep = <T>(
  world: World,
  driver: Driver,
  usualMs: number,
  signal: AbortSignal | null,
  step: (limit: AbortSignal) => Promise<T>,
): Promise<T> => world.within(Math.max(usualMs, driver.stepMs ?? 0), signal, step);

const unseen = (error: Error): Sighting => ({ ok: false, says: `could not be observed: ${error.message}`, numbers: {} });

export const observeFault = (world: World, { driver, effect, undo }: ReadyFault): Promise<Sighting> => {
  const observeMs = Math.max(waitLimits.observeEffectMs, driver.observeMs?.(undo) ?? 0);
  return inStep(world, driver, observeMs, null, (limit) => driver.observeEffect(effect, undo, limit)).catch(unseen);
};

export interface UndoOptions {
  /** How often it is undone at most, while it is still observed. */
  readonly most?: number;
  /** Called when the fault is removed and no observation is needed to be sure; never called for targets that must be observed first. */
  readonly onRemoved?: () => void;
}

/**
 * Undoes the fault, verifies that it is removed, and tries once more if it is not. Never rejects: the last sighting shows whether the fault
 * is removed.
 */
export async function undoFault(
  world: World,
  { driver, effect, undo }: ReadyFault,
  { most = 2, onRemoved }: UndoOptions = {},
): Promise<Sighting> {
  let sighting: Sighting = { ok: false, says: 'it was not undone', numbers: {} };
  for (let tries = 0; tries < most && !sighting.ok; tries += 1) {
    const failure = await inStep(world, driver, Math.max(waitLimits.undoMs, driver.undoMs ?? 0), null, (limit) =>
      driver.undo(undo, limit),
    ).then(
      () => null,
      (error: Error) => error,
    );
    if (failure === null && driver.endsAtOnce) onRemoved?.();
    sighting =
      failure === null
        ? await inStep(world, driver, Math.max(waitLimits.verifyRemovedMs, driver.undoMs ?? 0), null, (limit) =>
            driver.verifyRemoved(effect, undo, limit),
          ).catch(unseen)
        : { ...sighting, says: failure.message };
  }
  return sighting;
}

/**
 * Calls `undoFault`. If that fails, ends the load and tries again: the load may use up the resources that the undo needs, such as
 * connections. Never rejects.
 */
export async function removeFault(world: World, ready: ReadyFault, options: UndoOptions): Promise<Sighting> {
  const sighting = await undoFault(world, ready, options);
  if (sighting.ok || world.relieve === undefined) return sighting;
  await world.relieve().catch(() => undefined);
  return undoFault(world, ready, options);
}

/** The journal event for an attempted undo. */
export const settledBy = ({ id }: Undo, { ok, says }: Sighting): RunEventBody =>
  ok ? { type: 'undo.done', id } : { type: 'undo.failed', id, reason: says };
