import { signalOf } from '../../../core/faults/effect-of.ts';
import { GateFailure } from '../../../core/model/failure.ts';
import type { Container } from '../../containers/inspect.ts';
import { isInContainer, mainProcess } from '../../containers/main-process.ts';
import { askEngine } from '../../containers/request.ts';
import { strikeFor } from '../../containers/strike.ts';
import { stateOf } from '../../process/identity.ts';
import { containerRecord, containerStart, containerUnpause } from '../../undo/container.ts';
import type { PreparedFault } from '../prepared-fault.ts';
import type { ContainerWay, Struck } from './container-way.ts';
import { hasEnded, lookUntil } from './observed.ts';

/** `kill`, `terminate` and `pause`: a signal to the main process, or the engine's pause. */
export const signalWay: ContainerWay = async (effect, struck, signal) => {
  const name = signalOf(effect);
  return name === 'SIGSTOP' ? pause(struck) : end(struck, name, signal);
};

/** @throws GateFailure TARGET_UNAVAILABLE where the engine cannot do it */
async function pause(struck: Struck): Promise<PreparedFault> {
  const { container } = struck;
  const main = await mainProcess(container);
  if (main === null || (await isInContainer(main.pid, container.id))) return paused(struck);
  throw new GateFailure(
    'TARGET_UNAVAILABLE',
    `container "${container.name}" has no control group of its own, without which no engine can pause it`,
    {
      hint: 'this is so on a rootless engine with version 1 of the control groups; use `partition` instead',
    },
  );
}

const paused = ({ socket, container }: Struck): PreparedFault => ({
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

async function end(struck: Struck, name: 'SIGKILL' | 'SIGTERM', signal: AbortSignal): Promise<PreparedFault> {
  const { socket, container } = struck;
  const main = await mainProcess(container);
  const strike = await strikeFor(struck, main, signal);
  return {
    undo: { kind: containerStart.kind, state: containerRecord(socket, container, main) },
    async apply(signal) {
      if (!(await strike(name, signal))) throw new GateFailure('TARGET_UNAVAILABLE', 'the main process ended before the signal reached it');
    },
    async observe(signal) {
      const seen = await lookUntil(
        { socket, id: container.id },
        `the main process of the container still runs${name === 'SIGTERM' ? ': it ignores SIGTERM, or takes longer to end' : ''}`,
        (now) => (hasEnded(now, container.startedAt) ? endedWords(container) : null),
        signal,
        async () => (main !== null && (await stateOf(main)) === null ? endedWords(container) : null),
      );
      return { ...seen, numbers: { ...seen.numbers, supervised: Number(container.supervised) } };
    },
  };
}

/** Without a policy the container stays down until the fault is over: the first thing to know about a failure. */
const endedWords = ({ supervised }: Container): string =>
  `the main process of the container has ended${supervised ? '' : ', and the container has no restart policy'}`;
