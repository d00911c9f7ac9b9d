import type { Unrestored } from '../../core/model/result/result.ts';
import type { Undo } from '../../core/model/run/undo.ts';
import { undoHandlerOf } from '../undo/catalog.ts';
import type { UndoHandler } from '../undo/undo-handler.ts';
import type { RecoveryEnvironment } from './recovery-environment.ts';

const undoLimitMs = 8_000;

export interface CarriedOut {
  readonly undo: Undo;
  /** `null`: done, and seen to be gone. */
  readonly failure: string | null;
}

/**
 * Carries out what is owed: latest first on each target, targets side by side, each undo with its own deadline, on past any
 * failure. What the gate started is stopped last, when no fault holds it any more.
 */
export async function carryOut(owed: readonly Undo[], settleMs: number, on: RecoveryEnvironment): Promise<CarriedOut[]> {
  const isStop = (undo: Undo) => undo.kind === 'process.stop';
  const faults = await byTarget(
    owed.filter((undo) => !isStop(undo)),
    settleMs,
    on,
  );
  return [...faults, ...(await byTarget(owed.filter(isStop), 0, on))];
}

async function byTarget(owed: readonly Undo[], settleMs: number, on: RecoveryEnvironment): Promise<CarriedOut[]> {
  const targets = [...new Set(owed.map((undo) => undo.target))];
  const lanes = targets.map(async (target) => {
    const done: CarriedOut[] = [];
    for (const undo of owed) if (undo.target === target) done.push({ undo, failure: await failureOf(undo, settleMs, on) });
    return done;
  });
  return (await Promise.all(lanes)).flat();
}

/** undo → look → settle → look again: a helper of the dead run that was still in flight may have put the fault back. */
async function failureOf(undo: Undo, settleMs: number, on: RecoveryEnvironment): Promise<string | null> {
  const undoer = on.undoerOf(undo.kind);
  if (undoer === undefined) return `this version does not know how to undo "${undo.kind}"`;
  const limitMs = limitOf(undoer, undo);
  return on.within(limitMs, null, async (limit) => {
    try {
      for (let tries = 0; tries < 3; tries += 1) {
        await undoer.undo(undo.state, limit);
        if (settleMs > 0) await on.processes.sleep(settleMs, limit);
        if ((await undoer.gone(undo.state, limit)).ok) return null;
      }
      return 'it was undone three times and is still there';
    } catch (error) {
      return limit.aborted ? `it took longer than ${limitMs / 1000} s` : (error as Error).message;
    }
  });
}

/** A record that says nothing sensible about its time fails soon enough when it is carried out. */
function limitOf(undoer: UndoHandler, { state }: Undo): number {
  try {
    return Math.max(undoLimitMs, undoer.limitMs?.(state) ?? 0);
  } catch {
    return undoLimitMs;
  }
}

/** For people: what may still be in place, and what to type. */
export function unrestoredOf({ undo, failure }: CarriedOut): Unrestored {
  return { undo: undo.id, target: undo.target, kind: undo.kind, reason: failure ?? '', commands: commandsOf(undo) };
}

/** What a person would type. */
export function commandsOf(undo: Undo): Unrestored['commands'] {
  try {
    return undoHandlerOf(undo.kind)?.commands(undo.state) ?? [];
  } catch {
    return [];
  }
}
