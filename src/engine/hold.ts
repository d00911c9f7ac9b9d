import { faultOf } from '../core/faults/catalog.ts';
import { effectOf } from '../core/faults/effect-of.ts';
import type { Effect, Sighting } from '../core/model/effect.ts';
import { ways } from '../core/model/effect.ts';
import type { RunEventBody } from '../core/model/event.ts';
import { GateFailure } from '../core/model/failure.ts';
import type { FaultSpec } from '../core/model/fault-spec.ts';
import type { Undo } from '../core/model/undo.ts';
import type { Hand } from '../world/targets/target-kind.ts';
import type { World } from '../world/world.ts';
import { pace } from './pace.ts';
import type { Recorder } from './recorder.ts';

/**
 * One fault from looking to gone: prepare → undo on the disk → apply → hold → felt → undo → gone. Whatever happens on the way, what was
 * applied is undone; an abort only shortens the holding. Resolves also when the fault could not be put on: the events say so.
 */
export async function hold(
  world: World,
  recorder: Recorder,
  scenario: string,
  spec: FaultSpec,
  onApply: () => void,
  signal: AbortSignal,
): Promise<void> {
  const say = (event: FaultEvent) => recorder.emit({ ...event, scenario, fault: spec.id } as RunEventBody);
  await say({ type: 'fault.requested' });
  const ready = await prepared(world, spec, signal).catch(unlessRefused);
  if (typeof ready === 'string') return say({ type: 'fault.failed', reason: ready });
  await recorder.emit({ type: 'undo.recorded', undo: ready.undo });
  try {
    signal.throwIfAborted();
    onApply();
    await ready.hand.apply(ready.effect, ready.undo, world.deadline(pace.applyMs));
    await say({ type: 'fault.applied' });
    await world.clock.sleep(spec.lastsMs, signal).catch(() => undefined);
    await say({ type: 'fault.felt', sighting: await felt(world, ready) });
  } catch (error) {
    await say({ type: 'fault.failed', reason: (error as Error).message }).catch(() => undefined);
  }
  await takeOut(world, recorder, ready, say);
}

type FaultEvent =
  | { type: 'fault.requested' | 'fault.applied' | 'fault.removed' }
  | { type: 'fault.failed'; reason: string }
  | { type: 'fault.felt' | 'fault.gone'; sighting: Sighting };

interface Ready {
  readonly hand: Hand;
  readonly effect: Effect;
  readonly undo: Undo;
}

async function prepared(world: World, spec: FaultSpec, signal: AbortSignal): Promise<Ready> {
  const found = world.target(spec.on);
  if (found === null) throw new Error('there is no such target');
  const way = ways.find((one) => found.kind.takes.includes(one) && faultOf(spec.fault)?.[one] !== undefined);
  if (way === undefined) throw new Error('the target cannot take this fault');
  const effect = effectOf(spec, way);
  const undo = await found.hand.prepare(effect, spec.id, AbortSignal.any([signal, world.deadline(pace.prepareMs)]));
  return { hand: found.hand, effect, undo };
}

/** What must never be touched ends the run; a target that just is not there leaves its scenario undecided. */
function unlessRefused(error: Error): string {
  if (error instanceof GateFailure && error.verdict === 'refused') throw error;
  return error.message;
}

const unseen = (error: Error): Sighting => ({ ok: false, says: `could not be observed: ${error.message}`, numbers: {} });

const felt = (world: World, { hand, effect, undo }: Ready): Promise<Sighting> =>
  hand.felt(effect, undo, world.deadline(pace.feltMs)).catch(unseen);

/** Undo, look, and once more if it is still there. A journal that cannot be written any more keeps no fault in place. */
async function takeOut(world: World, recorder: Recorder, ready: Ready, say: (event: FaultEvent) => Promise<void>): Promise<void> {
  const { hand, effect, undo } = ready;
  let sighting: Sighting = { ok: false, says: 'it was not undone', numbers: {} };
  for (let tries = 0; tries < 2 && !sighting.ok; tries += 1) {
    const failure = await hand.undo(undo, world.deadline(pace.undoMs)).then(
      () => null,
      (error: Error) => error,
    );
    sighting =
      failure === null ? await hand.gone(effect, undo, world.deadline(pace.goneMs)).catch(unseen) : { ...sighting, says: failure.message };
  }
  await say({ type: 'fault.removed' });
  await say({ type: 'fault.gone', sighting });
  await recorder.emit(sighting.ok ? { type: 'undo.done', id: undo.id } : { type: 'undo.failed', id: undo.id, reason: sighting.says });
}
