import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../../core/faults/catalog.ts';
import type { Effect, FaultSignal } from '../../../core/model/effect.ts';
import type { ProcessIdentity } from '../../../core/model/event.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessTarget } from '../../../core/model/target.ts';
import type { Undo } from '../../../core/model/undo.ts';
import { signalTo, stateOf } from '../../process/identity.ts';
import { undoerOf } from '../../undo/catalog.ts';
import { identitiesIn } from '../../undo/state.ts';
import type { Site } from '../site.ts';
import type { Hand } from '../target-kind.ts';
import { processObserver } from './observe.ts';
import { isReady } from './ready.ts';
import type { Runner } from './runner.ts';
import { victimsOf } from './victims.ts';

const pollMs = 10;

/** Signals to one process target. */
export function processHand(target: ProcessTarget, runner: Runner, site: Site): Hand {
  return {
    async prepare(effect, id) {
      const victims = await victimsOf(target, runner.started(), site);
      if (victims.length === 0) throw new GateFailure('TARGET_UNAVAILABLE', 'there is no such process right now');
      const kind = signalOf(effect) === 'SIGSTOP' ? 'process.continue' : 'process.killed';
      return { id, target: target.name, kind, state: { processes: victims.map((victim) => ({ ...victim })) } };
    },
    async apply(effect, undo) {
      const reached = await Promise.all(processesOf(undo).map((victim) => signalTo(victim, signalOf(effect))));
      if (!reached.some(Boolean)) throw new GateFailure('TARGET_UNAVAILABLE', 'the process ended before the signal reached it');
    },
    felt: (effect, undo, signal) => felt(signalOf(effect), processesOf(undo), signal),
    undo: async (undo, signal) => undoerOf(undo.kind)?.undo(undo.state, signal),
    gone: async (_effect, undo, signal) =>
      (await undoerOf(undo.kind)?.gone(undo.state, signal)) ?? { ok: false, says: 'unknown', numbers: {} },
    observe: processObserver(target, runner, site.workspace),
    async back(restart, signal) {
      if ((await victimsOf(target, runner.started(), site)).length > 0 && (await isReady(target, signal)))
        return { back: true, restarted: false, says: 'it is there again by itself' };
      if (!restart || target.run === undefined) return { back: false, restarted: false, says: 'it is not there' };
      await runner.restart(signal);
      return { back: false, restarted: true, says: 'it did not come back by itself; the gate started it again' };
    },
  };
}

const processesOf = (undo: Undo): ProcessIdentity[] => identitiesIn(undo.state, 'processes');

function signalOf(effect: Effect): FaultSignal {
  const signal = faultOf(effect.kind)?.signal?.(effect.params);
  if (signal === undefined) throw new TypeError(`"${effect.kind}" has no signal`);
  return signal;
}

/**
 * What /proc shows, not what we sent. A polite signal may take a while, or be ignored. Nobody can ignore SIGSTOP: who has ended since was
 * ended by a supervisor that noticed.
 */
async function felt(name: FaultSignal, victims: readonly ProcessIdentity[], signal: AbortSignal) {
  for (;;) {
    const states = await Promise.all(victims.map(stateOf));
    const ended = states.filter((state) => state === null).length;
    const stopped = name === 'SIGSTOP' ? states.filter((state) => state === 'T').length : 0;
    if (ended + stopped === victims.length || signal.aborted) return sightingOf(name, victims.length, stopped, ended);
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

function sightingOf(name: FaultSignal, all: number, stopped: number, ended: number) {
  const of = `of ${all} process${all === 1 ? '' : 'es'}`;
  if (name !== 'SIGSTOP')
    return { ok: ended > 0, says: ended > 0 ? `${ended} ${of} ended` : 'no process ended', numbers: { processes: all, ended } };
  const parts = [stopped > 0 ? `${stopped} ${of} stopped` : '', ended > 0 ? `${ended} ${of} ended while it was stopped` : ''].filter(
    Boolean,
  );
  return { ok: parts.length > 0, says: parts.join(', ') || 'no process stopped', numbers: { processes: all, stopped, ended } };
}
