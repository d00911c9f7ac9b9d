import type { Unrestored } from '../../core/model/result/result.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { undoHandlerOf } from '../undo/catalog.ts';
import type { UndoHandler } from '../undo/undo-handler.ts';
import type { RecoveryEnvironment } from './recovery-environment.ts';

const undoLimitMs = 8_000;

export interface CarriedOut {
  readonly undo: Undo;
  /** `null`: done, and verified as removed. */
  readonly failure: string | null;
}

/**
 * Carries out pending undos: on each target the latest first, different targets in parallel, each undo with its own deadline, and continues
 * after a failure. Processes that the gate has started are stopped last, when no fault needs them.
 */
export async function carryOut(pending: readonly Undo[], settleMs: number, on: RecoveryEnvironment): Promise<CarriedOut[]> {
  const isStop = (undo: Undo) => undo.kind === 'process.stop';
  const faults = await byTarget(
    pending.filter((undo) => !isStop(undo)),
    settleMs,
    on,
  );
  return [...faults, ...(await byTarget(pending.filter(isStop), 0, on))];
}

async function byTarget(pending: readonly Undo[], settleMs: number, on: RecoveryEnvironment): Promise<CarriedOut[]> {
  const targets = [...new Set(pending.map((undo) => undo.target))];
  const lanes = targets.map(async (target) => {
    const done: CarriedOut[] = [];
    for (const undo of pending) if (undo.target === target) done.push({ undo, failure: await failureOf(undo, settleMs, on) });
    return done;
  });
  return (await Promise.all(lanes)).flat();
}

/** Undoes, waits, and verifies: a command of the dead run that was still in progress may have injected the fault again. */
async function failureOf(undo: Undo, settleMs: number, on: RecoveryEnvironment): Promise<string | null> {
  const handler = on.handlerOf(undo.kind);
  if (handler === undefined) return `this version does not know how to undo "${undo.kind}"`;
  const limitMs = limitOf(handler, undo);
  return on.within(limitMs, null, async (limit) => {
    try {
      for (let tries = 0; tries < 3; tries += 1) {
        await handler.undo(undo.state, limit);
        if (settleMs > 0) await on.processes.sleep(settleMs, limit);
        if ((await handler.verifyRemoved(undo.state, limit)).ok) return null;
      }
      return 'it was undone three times and is still there';
    } catch (error) {
      return limit.aborted ? `it took longer than ${limitMs / 1000} s` : (error as Error).message;
    }
  });
}

/** How long `carryOut` takes at most, ms: targets in parallel, the undos of one target one after the other, and the stops after all. */
export function carryOutLimitMs(pending: readonly Undo[], handlerOf: RecoveryEnvironment['handlerOf'] = undoHandlerOf): number {
  const byTargetMs = new Map<string, number>();
  for (const undo of pending) {
    const handler = handlerOf(undo.kind);
    byTargetMs.set(undo.target, (byTargetMs.get(undo.target) ?? 0) + (handler === undefined ? 0 : limitOf(handler, undo)));
  }
  return Math.max(0, ...byTargetMs.values());
}

/** A record with an invalid time limit fails later, when it is carried out. */
function limitOf(handler: UndoHandler, { state }: Undo): number {
  try {
    return Math.max(undoLimitMs, handler.limitMs?.(state) ?? 0);
  } catch {
    return undoLimitMs;
  }
}

/** For the report: what may still be in place, and the commands to remove it. */
export function unrestoredOf({ undo, failure }: CarriedOut): Unrestored {
  return { undo: undo.id, target: undo.target, kind: undo.kind, reason: failure ?? '', commands: commandsOf(undo) };
}

/** The commands that a person would type. */
export function commandsOf(undo: Undo): Unrestored['commands'] {
  try {
    return undoHandlerOf(undo.kind)?.commands(undo.state) ?? [];
  } catch {
    return [];
  }
}
