import { withinOn } from '../../../../src/core/budget/within.ts';
import type { Json } from '../../../../src/core/model/json.ts';
import type { ProcessIdentity } from '../../../../src/core/model/run/event.ts';
import type { Processes } from '../../../../src/world/process/processes.ts';
import type { RecoveryEnvironment } from '../../../../src/world/recover/recovery-environment.ts';
import { undoHandlersOn } from '../../../../src/world/undo/catalog.ts';
import type { UndoHandler } from '../../../../src/world/undo/undo-handler.ts';
import type { Disk } from './disk.ts';
import { type Actor, identityIn, type Machine, rest, step } from './machine.ts';

const lockPollMs = 25;

/** A schedule that takes too long is a deadlock of the machine, and is reported as such. */
export const withoutDeadline = withinOn(() => () => undefined);

/** The environment of the machine: its journal, the lock of the journal, and what recoveries have done. */
export interface Scene {
  readonly machine: Machine;
  readonly disk: Disk;
  /** Never aborts; each schedule has its own, because what depends on a signal is kept by it. */
  readonly never: AbortSignal;
  readonly lock: { holder: Actor | null };
  /** `<actor> <turn under the lock>`, target and id of every fault that a recovery has undone, in that order. */
  readonly undone: { readonly by: string; readonly target: string; readonly id: string }[];
}

/** The processes of the simulated machine, as one of them sees the others. */
export function processesOf(machine: Machine, actor: Actor): Processes {
  return {
    pid: actor.process.pid,
    stateOf: (process) => step(machine, actor, 1, () => machine.find(process)?.state ?? null),
    signalTo: (process, name) =>
      step(machine, actor, 1, () => {
        const found = machine.find(process);
        if (found !== null) machine.signal(found, name);
        return found !== null;
      }),
    // All processes of this machine belong to the user of the gate.
    refusalOf: async () => null,
    startedFor: (mark, leader) =>
      step(machine, actor, 2, () =>
        machine
          .alive()
          .filter((one) => one !== actor.process && (one.mark === mark || isLedBy(machine, one.session, leader)))
          .map(identityIn),
      ),
    sleep: (ms) => rest(machine, actor, ms),
  };
}

const isLedBy = (machine: Machine, session: number, leader: ProcessIdentity | null): boolean =>
  leader !== null && session === leader.pid && machine.holder(leader.pid)?.startTicks === leader.startTicks;

/** The environment of a recovery by this actor. */
export function outsideOf(scene: Scene, gate: ProcessIdentity, actor: Actor, diskFailsAt?: number): RecoveryEnvironment {
  const { machine, disk, lock } = scene;
  const processes = processesOf(machine, actor);
  const handlers = [...undoHandlersOn(processes), restore(machine, actor)];
  actor.onDeath.push(() => {
    if (lock.holder === actor) lock.holder = null;
  });
  let turn = 0;
  return {
    processes,
    async withLock(_path, _signal, task) {
      while (!(await step(machine, actor, 1, () => isTaken(lock, actor)))) await rest(machine, actor, lockPollMs);
      turn += 1;
      try {
        return await task();
      } finally {
        lock.holder = null;
      }
    },
    gateNamed: () => step(machine, actor, 1, () => gate),
    read: () => step(machine, actor, 1, () => disk.events()),
    resume: async () => disk.open(actor, diskFailsAt),
    handlerOf: (kind) => {
      const handler = handlers.find((one) => one.kind === kind);
      return handler === undefined ? undefined : watched(scene, handler, `${actor.name} ${turn}`);
    },
    // Nothing runs with other rights in the simulation.
    endCommandsOf: async () => undefined,
    within: withoutDeadline,
  };
}

function isTaken(lock: Scene['lock'], actor: Actor): boolean {
  lock.holder ??= actor;
  return lock.holder === actor;
}

/** Reports an undo without a record as a violation. */
function watched({ disk, machine, undone }: Scene, handler: UndoHandler, by: string): UndoHandler {
  return {
    ...handler,
    undo(state, signal) {
      const id = [...disk.recorded].find(([, recorded]) => recorded === JSON.stringify(state))?.[0];
      if (id === undefined) machine.violations.push(`${by} ran an undo without a record: ${JSON.stringify(state)}`);
      else undone.push({ by, target: targetOf(state), id });
      return handler.undo(state, signal);
    },
  };
}

const targetOf = (state: Json): string => String((state as { box?: string } | null)?.box ?? '');

/** Restores the content of a box. State: `{ box, prior, of }`. */
function restore(machine: Machine, actor: Actor): UndoHandler {
  return {
    kind: 'restore',
    undo: async (state) => {
      const { box, prior } = state as { box: string; prior: string };
      // Its helper takes some time before the change and after it.
      await step(machine, actor, 5, () => undefined);
      await step(machine, actor, 5, () => machine.boxes.set(box, prior));
    },
    verifyRemoved: (state) => {
      const { box, prior } = state as { box: string; prior: string };
      return step(machine, actor, 2, () => ({ ok: machine.boxes.get(box) === prior, says: 'looked', numbers: {} }));
    },
    commands: () => [],
  };
}
