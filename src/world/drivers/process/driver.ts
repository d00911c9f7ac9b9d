import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { faultOf } from '../../../core/faults/catalog.ts';
import { signalOf } from '../../../core/faults/effect-of.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import type { ProcessTarget } from '../../../core/targets/process.ts';
import { identityOf, signalTo, stateOf } from '../../process/identity.ts';
import { undoHandlerOf } from '../../undo/catalog.ts';
import { processKilled } from '../../undo/process-killed.ts';
import { identitiesIn, startedRecord } from '../../undo/state.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { openFilesOf } from '../open-files.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import { dutyKind, dutyOf, endDuty, isDutyRemoved } from './duty.ts';
import { processObserver } from './observe.ts';
import { isReady } from './ready.ts';
import type { Runner } from './runner.ts';
import { type Before, lookBefore, seen } from './seen.ts';
import { pidsOf, presentOf, victimsOf } from './victims.ts';

const pollMs = 50;
/** How long a process that got a termination signal may finish its work before the gate starts it again. */
const drainMs = 30_000;

/** Sends signals to the processes of one target. */
export function processDriver(target: ProcessTarget, runner: Runner, context: DriverContext): Driver {
  /** By undo id, while the fault is in place. */
  const before = new Map<string, Before>();
  const prepared = new Map<string, PreparedFault>();
  const isThere = async (signal: AbortSignal): Promise<boolean> =>
    (await presentOf(target, runner.started(), context, signal)).length > 0 && (await isReady(target, context, signal));
  return {
    async prepare(effect, id, signal) {
      const started = runner.started();
      const victims = await victimsOf(target, started, context, effect.worker, signal);
      before.set(id, await lookBefore(victims));
      const processes = victims.processes.map((victim) => ({ ...victim }));
      if (effect.way === 'descriptors') {
        const { left = 1 } = faultOf(effect.kind)?.descriptors?.(effect.params) ?? {};
        const ready = await openFilesOf(victims.processes, left, started === null ? {} : startedRecord(started), context.runId, signal);
        prepared.set(id, ready);
        return { id, target: target.name, ...ready.undo };
      }
      if (effect.way === 'duty') {
        const { share = 1 } = faultOf(effect.kind)?.duty?.(effect.params) ?? {};
        const ready = await dutyOf(victims.processes, share, id, started === null ? {} : startedRecord(started), context.keeper);
        prepared.set(id, ready);
        return { id, target: target.name, ...ready.undo };
      }
      if (signalOf(effect) !== 'SIGSTOP') return { id, target: target.name, kind: 'process.killed', state: { processes } };
      return { id, target: target.name, kind: 'process.continue', state: { processes, ...(started !== null && startedRecord(started)) } };
    },
    struckWorker(undo) {
      const index = before.get(undo.id)?.victims.index ?? null;
      return index === null ? null : { worker: index, of: before.get(undo.id)?.victims.workers.length ?? 0 };
    },
    async apply(effect, undo, signal) {
      const ready = prepared.get(undo.id);
      if (ready !== undefined) return ready.apply(signal);
      const victims = processesOf(undo);
      if (signalOf(effect) !== 'SIGSTOP') await runner.markStruck(victims);
      const reached = await Promise.all(victims.map((victim) => signalTo(victim, signalOf(effect))));
      if (!reached.some(Boolean)) throw new GateFailure('TARGET_UNAVAILABLE', 'the process ended before the signal reached it');
    },
    observeEffect: (effect, undo, signal) =>
      prepared.get(undo.id)?.observe(signal) ?? seen(signalOf(effect), processesOf(undo), before.get(undo.id), signal),
    async undo(undo, signal) {
      prepared.get(undo.id)?.close?.();
      if (undo.kind === dutyKind) await endDuty(undo, context.keeper, signal);
      else await undoHandlerOf(undo.kind)?.undo(undo.state, signal);
    },
    async verifyRemoved(_effect, undo, signal) {
      const removed = await (undo.kind === dutyKind
        ? isDutyRemoved(undo, context.keeper, signal)
        : undoHandlerOf(undo.kind)?.verifyRemoved(undo.state, signal));
      if (removed?.ok) {
        before.delete(undo.id);
        prepared.delete(undo.id);
      }
      return removed ?? { ok: false, says: 'unknown', numbers: {} };
    },
    ends: () => runner.ends(),
    async claims() {
      const { port, pidfile } = target;
      const now = await Promise.all((await pidsOf(target, null, context.workspace)).map(identityOf));
      return [
        ...(port === undefined ? [] : [`port ${port}`]),
        ...(pidfile === undefined ? [] : [`pidfile ${resolve(context.workspace, pidfile)}`]),
        ...now.flatMap((one) => (one === null ? [] : [`process ${one.pid} ${one.startTicks} ${one.bootId}`])),
      ];
    },
    observe: processObserver(target, runner, context.workspace),
    async checkRunning(restart, signal) {
      if (await isThere(signal)) return { back: true, restarted: false, says: 'it restarted on its own' };
      if (!restart || target.run === undefined) return { back: false, restarted: false, says: 'it is not there' };
      await runner.restart(signal);
      // Without `restart-after` only the gate restarts it, so there is no missing supervisor to report.
      if (target.restartAfterMs === undefined) return { back: true, restarted: true, says: 'the gate started it again' };
      return { back: false, restarted: true, says: 'it did not restart on its own; the gate restarted it' };
    },
    ...(target.run !== undefined && { ended: (when) => runner.endedFor(when) }),
    ...(target.run !== undefined &&
      target.restartAfterMs === undefined && {
        restartMs: target.readyTimeoutMs + drainMs,
        async restartAfterFault(undo, signal) {
          if (undo.kind !== processKilled.kind) return false;
          // A target that still responds has not ended: it ignored the signal, or another process serves as well.
          if (await isThere(signal)) return false;
          await untilEnded(processesOf(undo), signal);
          if (await runner.restartsItself(signal)) return false;
          await runner.restart(signal);
          return true;
        },
      }),
  };
}

async function untilEnded(victims: readonly ProcessIdentity[], signal: AbortSignal): Promise<void> {
  const untilMs = performance.now() + drainMs;
  while (performance.now() < untilMs && (await Promise.all(victims.map(stateOf))).some((state) => state !== null))
    await sleep(pollMs, undefined, { signal });
}

const processesOf = (undo: Undo): ProcessIdentity[] => identitiesIn(undo.state, 'processes');
