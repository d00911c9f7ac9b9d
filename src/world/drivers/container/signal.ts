import { signalOf } from '../../../core/faults/effect-of.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import { askEngine } from '../../containers/request.ts';
import { mainProcess, signalWayOf, strike } from '../../containers/strike.ts';
import { containerRecord, containerStart, containerUnpause } from '../../undo/container.ts';
import type { ContainerWay } from './container-way.ts';
import { hasEnded, lookUntil } from './observed.ts';

/** `kill`, `terminate` and `pause`: a signal to the main process, or the engine's pause. */
export const signalWay: ContainerWay = async (effect, struck) => {
  const name = signalOf(effect);
  return name === 'SIGSTOP' ? pause(struck) : end(struck, name);
};

const pause = async ({ socket, container }: Parameters<ContainerWay>[1]): ReturnType<ContainerWay> => ({
  undo: { kind: containerUnpause.kind, state: containerRecord(socket, container, null) },
  async apply(signal) {
    const { status } = await askEngine(socket, 'POST', `/containers/${container.id}/pause`, signal);
    if (status !== 204) throw new GateFailure('TARGET_UNAVAILABLE', `the engine did not pause the container (status ${status})`);
  },
  observe: (signal) =>
    lookUntil(
      { socket, id: container.id },
      'the container was not paused',
      (now) => {
        if (hasEnded(now, container.startedAt)) return 'the container ended while it was paused';
        return now?.paused ? 'the container is paused' : null;
      },
      signal,
    ),
});

async function end({ socket, container }: Parameters<ContainerWay>[1], name: 'SIGKILL' | 'SIGTERM'): ReturnType<ContainerWay> {
  const main = await mainProcess(container);
  const way = await signalWayOf(container, main);
  return {
    undo: { kind: containerStart.kind, state: containerRecord(socket, container, main) },
    async apply(signal) {
      if (!(await strike(socket, container, main, way, name, signal)))
        throw new GateFailure('TARGET_UNAVAILABLE', 'the main process ended before the signal reached it');
    },
    observe: (signal) =>
      lookUntil(
        { socket, id: container.id },
        `the main process of the container still runs${name === 'SIGTERM' ? ': it ignores SIGTERM, or takes longer to end' : ''}`,
        (now) => (hasEnded(now, container.startedAt) ? 'the main process of the container has ended' : null),
        signal,
      ),
  };
}
