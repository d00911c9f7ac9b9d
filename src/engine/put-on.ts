import { faultOf } from '../core/faults/catalog.ts';
import { effectOf } from '../core/faults/effect-of.ts';
import type { Effect, Sighting } from '../core/model/effect.ts';
import { ways } from '../core/model/effect.ts';
import type { RunEventBody } from '../core/model/event.ts';
import type { FaultSpec } from '../core/model/fault-spec.ts';
import type { Undo } from '../core/model/undo.ts';
import type { Hand } from '../world/targets/target-kind.ts';
import type { World } from '../world/world.ts';
import { pace } from './pace.ts';

/** A fault that can be put on, and how it is taken out again. */
export interface ReadyFault {
  readonly hand: Hand;
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
  const undo = await found.hand.prepare(effect, spec.id, AbortSignal.any([signal, stepLimit(world, found.hand, pace.prepareMs)]));
  return { hand: found.hand, effect, undo };
}

/** How long one step may take. */
export const stepLimit = (world: World, hand: Hand, usualMs: number): AbortSignal => world.deadline(Math.max(usualMs, hand.stepMs ?? 0));

const unseen = (error: Error): Sighting => ({ ok: false, says: `could not be observed: ${error.message}`, numbers: {} });

export const feelFault = (world: World, { hand, effect, undo }: ReadyFault): Promise<Sighting> =>
  hand.felt(effect, undo, stepLimit(world, hand, pace.feltMs)).catch(unseen);

export interface TakeOutOptions {
  /** How often it is undone at most, while it is still seen. */
  readonly most?: number;
  /** It is gone, and nobody has looked yet; never called where only a look can tell. */
  readonly onGone?: () => void;
}

/** Undo, look, and once more if it is still there. Never rejects: what was seen last says whether it is gone. */
export async function takeOut(
  world: World,
  { hand, effect, undo }: ReadyFault,
  { most = 2, onGone }: TakeOutOptions = {},
): Promise<Sighting> {
  let sighting: Sighting = { ok: false, says: 'it was not undone', numbers: {} };
  for (let tries = 0; tries < most && !sighting.ok; tries += 1) {
    const failure = await hand.undo(undo, stepLimit(world, hand, pace.undoMs)).then(
      () => null,
      (error: Error) => error,
    );
    if (failure === null && hand.endsAtOnce) onGone?.();
    sighting =
      failure === null
        ? await hand.gone(effect, undo, stepLimit(world, hand, pace.goneMs)).catch(unseen)
        : { ...sighting, says: failure.message };
  }
  return sighting;
}

/** What the journal is told of an undo that was tried. */
export const settledBy = ({ id }: Undo, { ok, says }: Sighting): RunEventBody =>
  ok ? { type: 'undo.done', id } : { type: 'undo.failed', id, reason: says };
