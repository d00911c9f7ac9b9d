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
import type { Hand } from '../target-kind.ts';
import { isReady } from './ready.ts';
import type { Runner } from './runner.ts';
import { victimsOf } from './victims.ts';

const pollMs = 10;

/** Signals to one process target. */
export function processHand(target: ProcessTarget, runner: Runner, workspace: string): Hand {
  return {
    async prepare(effect, id) {
      const victims = await victimsOf(target, runner.started(), workspace);
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
    async back(restart, signal) {
      if ((await victimsOf(target, runner.started(), workspace)).length > 0 && (await isReady(target)))
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

/** What /proc shows, not what we sent. A polite signal may take a while, or be ignored. */
async function felt(name: FaultSignal, victims: readonly ProcessIdentity[], signal: AbortSignal) {
  const wanted = (state: string | null) => (name === 'SIGSTOP' ? state === 'T' : state === null);
  for (;;) {
    const states = await Promise.all(victims.map(stateOf));
    const met = states.filter(wanted).length;
    if (met === victims.length || signal.aborted) return sightingOf(name, met, victims.length);
    await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}

function sightingOf(name: FaultSignal, met: number, all: number) {
  const done = name === 'SIGSTOP' ? 'stopped' : 'ended';
  const numbers = { processes: all, [done]: met };
  return { ok: met > 0, says: met > 0 ? `${met} of ${all} process${all === 1 ? '' : 'es'} ${done}` : `no process ${done}`, numbers };
}
