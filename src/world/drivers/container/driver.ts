import { signalOf } from '../../../core/faults/effect-of.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { chosenWorker } from '../../../core/model/plan/worker-choice.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import { type Find, ownIds } from '../../containers/find.ts';
import { type Container, inspect } from '../../containers/inspect.ts';
import { askEngine } from '../../containers/request.ts';
import { engineSocket } from '../../containers/socket.ts';
import { mainProcess, type SignalWay, signalWayOf, strike } from '../../containers/strike.ts';
import { containerStart, containerUnpause, isDown, startIfDown } from '../../undo/container.ts';
import { within } from '../../within.ts';
import type { Driver } from '../driver.ts';
import { observedOn } from './observed.ts';

const claimMs = 10_000;

/** What `prepare` has seen, for as long as the fault is in place. */
interface Prepared {
  readonly container: Container;
  readonly main: ProcessIdentity | null;
  readonly way: SignalWay;
  readonly index: number;
  readonly of: number;
}

/** Signals to the main process of a container, and the engine's pause. @param name of the target */
export function containerDriver(name: string, find: Find): Driver {
  const prepared = new Map<string, Prepared>();
  /** Did an undo of this run start a container that nothing else started? */
  let startedByGate = false;
  let socket: Promise<string> | undefined;
  const socketPath = (): Promise<string> => {
    socket ??= engineSocket();
    return socket;
  };
  const all = async (signal: AbortSignal): Promise<readonly Container[]> => {
    const found = await find(await socketPath(), signal);
    const own = await ownIds();
    const ours = found.find(({ id }) => own.includes(id));
    if (ours !== undefined)
      throw new GateFailure('TARGET_REFUSED', `container "${ours.name}" of target "${name}" is not touched: the gate itself runs in it`);
    return found;
  };
  return {
    async start(signal) {
      await all(signal);
    },
    async prepare(effect, id, signal) {
      const running = (await all(signal)).filter((one) => one.running && !one.restarting);
      const index = chosenWorker(effect.worker, running.length);
      const container = running[index];
      if (container === undefined) throw new GateFailure('TARGET_UNAVAILABLE', 'the container does not run right now');
      if (container.paused) throw new GateFailure('TARGET_UNAVAILABLE', 'the container is paused already');
      const isPause = signalOf(effect) === 'SIGSTOP';
      const main = isPause ? null : await mainProcess(container);
      const way = isPause ? 'engine' : await signalWayOf(container, main);
      prepared.set(id, { container, main, way, index, of: running.length });
      const state = {
        socket: await socketPath(),
        id: container.id,
        startedAt: container.startedAt,
        main: main === null ? null : { ...main },
      };
      return { id, target: name, kind: isPause ? containerUnpause.kind : containerStart.kind, state };
    },
    struckWorker(undo) {
      const { index = 0, of = 1 } = prepared.get(undo.id) ?? {};
      return of > 1 ? { worker: index, of } : null;
    },
    async apply(effect, undo, signal) {
      const ready = prepared.get(undo.id);
      if (ready === undefined) throw new Error('the fault was not prepared');
      const { container, main, way } = ready;
      const now = await inspect(await socketPath(), container.id, signal);
      if (now === null || now.startedAt !== container.startedAt)
        throw new GateFailure('TARGET_UNAVAILABLE', 'the container was restarted or removed before the fault');
      const name = signalOf(effect);
      if (name === 'SIGSTOP') {
        const { status } = await askEngine(await socketPath(), 'POST', `/containers/${container.id}/pause`, signal);
        if (status !== 204) throw new GateFailure('TARGET_UNAVAILABLE', `the engine did not pause the container (status ${status})`);
        return;
      }
      if (!(await strike(await socketPath(), container, main, way, name, signal)))
        throw new GateFailure('TARGET_UNAVAILABLE', 'the main process ended before the signal reached it');
    },
    observeEffect: (effect, undo, signal) => observedOn(undo, signalOf(effect), signal),
    async undo(undo, signal) {
      if (undo.kind === containerUnpause.kind) return containerUnpause.undo(undo.state, signal);
      if (await startIfDown(undo.state, signal)) startedByGate = true;
    },
    async verifyRemoved(_effect, undo, signal) {
      prepared.delete(undo.id);
      return (undo.kind === containerUnpause.kind ? containerUnpause : containerStart).verifyRemoved(undo.state, signal);
    },
    // The undo has started the container; this only says so.
    restartAfterFault: async (undo) => undo.kind === containerStart.kind && startedByGate,
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

const awayText = (found: readonly Container[]): string => (found.some(({ running }) => running) ? 'it is not healthy' : 'it does not run');

const isThere = ({ running, restarting, paused, health }: Container): boolean =>
  running && !restarting && !paused && (health === null || health === 'healthy');
