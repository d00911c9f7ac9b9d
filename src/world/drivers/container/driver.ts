import { GateFailure } from '../../../core/model/failure.ts';
import { chosenWorkers } from '../../../core/model/plan/worker-choice.ts';
import type { Undo } from '../../../core/model/run/undo.ts';
import { rootlessRefusalOf } from '../../../core/targets/no-rootless.ts';
import { engineBackMs } from '../../containers/engine-back.ts';
import { type Find, findOf, ownIds } from '../../containers/find.ts';
import { type Container, inspect } from '../../containers/inspect.ts';
import { refusePaused } from '../../containers/paused.ts';
import { askEngine } from '../../containers/request.ts';
import { refuseRootless } from '../../containers/rootless.ts';
import { engineSocket } from '../../containers/socket.ts';
import { undoHandlerOf } from '../../undo/catalog.ts';
import { containerIn, containerStart, containerUnpause, isDown, startIfDown, startIfEnded } from '../../undo/container.ts';
import { forEach, partsOf, type UndoPart } from '../../undo/each-container.ts';
import type { UndoHandler } from '../../undo/undo-handler.ts';
import { within } from '../../within.ts';
import type { Driver } from '../driver.ts';
import type { DriverContext } from '../driver-context.ts';
import { helperStepMs, helpersOwed } from '../helpers-owed.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import { together } from './together.ts';
import { containerWayOf, staysOutside } from './ways.ts';

const claimMs = 10_000;

/** A fault that was prepared, and which of the replicas it strikes. */
interface Prepared extends PreparedFault {
  readonly containers: readonly Container[];
  /** Counted from 0 among those that run. */
  readonly indexes: readonly number[];
  readonly of: number;
}

/** What is known of the run; the other targets only where a fault is between two of them. */
type Surroundings = Pick<DriverContext, 'runId'> &
  Partial<Pick<DriverContext, 'targets' | 'workspace' | 'composeProject' | 'recordUndo' | 'settleUndo'>>;

/** Disturbs the containers of one target. @param name of the target */
export function containerDriver(name: string, find: Find, around: Surroundings): Driver {
  const { runId, targets = [], workspace = '', composeProject } = around;
  const prepared = new Map<string, Prepared>();
  /** Did an undo of this run start a container that nothing else started? */
  let startedByGate = false;
  let socket: Promise<string> | undefined;
  const socketPath = (): Promise<string> => {
    socket ??= engineSocket();
    return socket;
  };
  const helpers = helpersOwed(name, runId, around);
  const all = async (signal: AbortSignal): Promise<readonly Container[]> => {
    const found = await find(await socketPath(), signal);
    const own = await ownIds();
    const ours = found.find(({ id }) => own.includes(id));
    if (ours !== undefined)
      throw new GateFailure('TARGET_REFUSED', `container "${ours.name}" of target "${name}" is not touched: the gate itself runs in it`);
    return found;
  };
  const containersOf = async (target: string, signal: AbortSignal): Promise<readonly Container[]> => {
    const other = targets.find((one) => one.name === target);
    const findOther = other === undefined ? null : findOf(other, workspace, composeProject);
    if (findOther === null) throw new GateFailure('TARGET_UNAVAILABLE', `this config has no container as a target "${target}"`);
    return findOther(await socketPath(), signal);
  };
  const readyFor = (undo: Undo): Prepared => {
    const ready = prepared.get(undo.id);
    if (ready === undefined) throw new Error('the fault was not prepared');
    return ready;
  };
  return {
    async start(signal) {
      await all(signal);
    },
    stop: helpers.settle,
    async prepare(effect, id, signal) {
      const running = (await all(signal)).filter((one) => one.running && !one.restarting);
      const indexes = chosenWorkers(effect.worker, running.length);
      const containers = indexes.flatMap((index) => running[index] ?? []);
      if (containers.length === 0)
        throw new GateFailure('TARGET_UNAVAILABLE', 'the container does not run right now', {
          hint: 'start it before the gate; its log may say why it has ended',
        });
      for (const container of containers) refusePaused(container);
      const [socket, way] = [await socketPath(), containerWayOf(effect.way)];
      if (!staysOutside(effect.way)) await refuseRootless(socket, rootlessRefusalOf(effect.way), signal);
      const parts = await forEach(containers, (container) =>
        way(effect, { socket, container, workspace, runId, containersOf, near: helpers.near(socket, container.id) }, signal),
      );
      const ready = together(parts, (position) => `replica ${(indexes[position] ?? 0) + 1} of ${running.length}`);
      prepared.set(id, { ...ready, containers, indexes, of: running.length });
      return { id, target: name, ...ready.undo };
    },
    struckWorker(undo) {
      const { indexes: [worker = 0, ...also] = [], of = 1 } = prepared.get(undo.id) ?? {};
      return of > 1 ? { worker, ...(also.length > 0 && { also }), of } : null;
    },
    prepareMs: helperStepMs,
    applyMs: (undo) => (prepared.get(undo.id)?.applyMs ?? 0) + (helpers.areUsed() ? helperStepMs : 0),
    observeMs: (undo) => prepared.get(undo.id)?.observeMs ?? 0,
    async apply(_effect, undo, signal) {
      const ready = readyFor(undo);
      for (const { id, startedAt } of ready.containers) {
        const now = await inspect(await socketPath(), id, signal);
        if (now === null || now.startedAt !== startedAt)
          throw new GateFailure('TARGET_UNAVAILABLE', 'the container was restarted or removed before the fault');
      }
      await ready.apply(signal);
    },
    observeEffect: (_effect, undo, signal) => readyFor(undo).observe(signal),
    undoMs: engineBackMs,
    async undo(undo, signal) {
      prepared.get(undo.id)?.close?.();
      const started = await forEach(partsOf(undo).filter(mayHaveEnded), (part) => startsIt(part)(part.state, signal));
      if (started.includes(true)) startedByGate = true;
      await handlerOf(undo).undo(undo.state, signal);
    },
    async verifyRemoved(_effect, undo, signal) {
      const removed = await handlerOf(undo).verifyRemoved(undo.state, signal);
      if (removed.ok) prepared.delete(undo.id);
      return removed;
    },
    // The undo has started the container; this only says so.
    restartAfterFault: async (undo) => partsOf(undo).some(mayHaveEnded) && startedByGate,
    async claims() {
      return (await within(claimMs, null, all)).map(({ id }) => `container ${id}`);
    },
    async observe(signal) {
      const found = await find(await socketPath(), signal).catch(() => []);
      const sum = (of: (one: Container) => number): number => found.reduce((total, one) => total + of(one), 0);
      return { containers: found.length, running: sum(({ running }) => Number(running)), restarts: sum(({ restarts }) => restarts) };
    },
    async checkRunning(restart, signal) {
      const found = await all(signal);
      if (found.every(isThere)) {
        const restarted = startedByGate;
        if (restart) startedByGate = false;
        return { back: true, restarted, says: restarted ? 'the gate started it again' : 'it is there again without the gate' };
      }
      const down = restart ? found.filter(isDown) : [];
      if (down.length === 0) return { back: false, restarted: false, says: awayText(found) };
      for (const { id } of down) await askEngine(await socketPath(), 'POST', `/containers/${id}/start`, signal);
      return { back: false, restarted: true, says: 'it did not restart on its own; the gate started it again' };
    },
  };
}

/** Does the undo start a container that the fault has ended? */
const mayHaveEnded = ({ kind, state }: UndoPart): boolean => kind !== containerUnpause.kind && containerIn(state) !== null;

/** How the undo starts a container that has ended. */
const startsIt = ({ kind }: UndoPart) => (kind === containerStart.kind ? startIfDown : startIfEnded);

function handlerOf({ kind }: UndoPart): UndoHandler {
  const found = undoHandlerOf(kind);
  if (found === undefined) throw new RangeError(`no undo "${kind}"`);
  return found;
}

const awayText = (found: readonly Container[]): string => (found.some(({ running }) => running) ? 'it is not healthy' : 'it does not run');

const isThere = ({ running, restarting, paused, health }: Container): boolean =>
  running && !restarting && !paused && (health === null || health === 'healthy');
