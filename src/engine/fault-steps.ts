import { faultOf } from '../core/faults/catalog.ts';
import { effectOf } from '../core/faults/effect-of.ts';
import type { Effect, Sighting } from '../core/model/plan/effect.ts';
import { ways } from '../core/model/plan/effect.ts';
import type { FaultSpec } from '../core/model/plan/fault-spec.ts';
import type { RunEventBody } from '../core/model/run/event.ts';
import type { Undo } from '../core/model/run/undo.ts';
import type { Driver } from '../world/drivers/target-kind.ts';
import type { World } from '../world/world.ts';
import { waitLimits } from './limits.ts';

/** A fault that can be put on, and how it is taken out again. */
export interface ReadyFault {
  readonly driver: Driver;
  readonly effect: Effect;
  readonly undo: Undo;
}

/** Looks, and changes nothing. Rejects when the target is not there, or cannot take the fault. */
export async function prepareFault(world: World, spec: FaultSpec, signal: AbortSignal): Promise<ReadyFault> {
  const found = world.target(spec.on);
  if (found === null) throw new Error('there is no such target');
  const way = ways.find((one) => found.kind.takes.includes(one) && faultOf(spec.fault)?.[one] !== undefined);
  if (way === undefined) throw new Error('the target cannot take this fault');
  const effect = effectOf(spec, way);
  const undo = await inStep(world, found.driver, waitLimits.prepareMs, signal, (limit) => found.driver.prepare(effect, spec.id, limit));
  return { driver: found.driver, effect, undo };
}

/** One step of a target, which may need more time than is usual. */
export const inStep = <T>(
  world: World,
  driver: Driver,
  usualMs: number,
  signal: AbortSignal | null,
  step: (limit: AbortSignal) => Promise<T>,
): Promise<T> => world.within(Math.max(usualMs, driver.stepMs ?? 0), signal, step);

const unseen = (error: Error): Sighting => ({ ok: false, says: `could not be observed: ${error.message}`, numbers: {} });

export const observeFault = (world: World, { driver, effect, undo }: ReadyFault): Promise<Sighting> =>
  inStep(world, driver, waitLimits.feltMs, null, (limit) => driver.felt(effect, undo, limit)).catch(unseen);

export interface TakeOutOptions {
  /** How often it is undone at most, while it is still seen. */
  readonly most?: number;
  /** It is gone, and nobody has looked yet; never called where only a look can tell. */
  readonly onGone?: () => void;
}

/** Undo, look, and once more if it is still there. Never rejects: what was seen last says whether it is gone. */
export async function takeOut(
  world: World,
  { driver, effect, undo }: ReadyFault,
  { most = 2, onGone }: TakeOutOptions = {},
): Promise<Sighting> {
  let sighting: Sighting = { ok: false, says: 'it was not undone', numbers: {} };
  for (let tries = 0; tries < most && !sighting.ok; tries += 1) {
    const failure = await inStep(world, driver, waitLimits.undoMs, null, (limit) => driver.undo(undo, limit)).then(
      () => null,
      (error: Error) => error,
    );
    if (failure === null && driver.endsAtOnce) onGone?.();
    sighting =
      failure === null
        ? await inStep(world, driver, waitLimits.goneMs, null, (limit) => driver.gone(effect, undo, limit)).catch(unseen)
        : { ...sighting, says: failure.message };
  }
  return sighting;
}

/** `takeOut`; when that fails, the load is ended and it is tried once more: what the load holds may be what is missing. Never rejects. */
export async function removeFault(world: World, ready: ReadyFault, options: TakeOutOptions): Promise<Sighting> {
  const sighting = await takeOut(world, ready, options);
  if (sighting.ok || world.relieve === undefined) return sighting;
  await world.relieve().catch(() => undefined);
  return takeOut(world, ready, options);
}

/** What the journal is told of an undo that was tried. */
export const settledBy = ({ id }: Undo, { ok, says }: Sighting): RunEventBody =>
  ok ? { type: 'undo.done', id } : { type: 'undo.failed', id, reason: says };
