import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import type { ProcessIdentity } from '../../../core/model/run/event.ts';
import { inspect } from '../../containers/inspect.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { askEngine } from '../../containers/request.ts';
import { strikeFor } from '../../containers/strike.ts';
import { containerRecord, containerStart, startIfDown } from '../../undo/container.ts';
import type { ContainerWay, Struck } from './container-way.ts';
import { hasEnded, lookUntil } from './observed.ts';

/** How long the main process may take to end before it is killed; source: the default of `docker restart` and `docker compose restart`. */
const graceMs = 10_000;
/** A busy engine takes seconds to start a container. */
const startMs = 15_000;
const pollMs = 25;

/**
 * Without a restart policy the engine restarts the container itself: a start that comes while Podman still cleans up after the end leaves the
 * container without its published ports. With one, signals end the main process, so that the engine does not take the container as stopped by hand. If its
 * policy does not start it again, the gate asks the engine to start it.
 */
export const restartWay: ContainerWay = async (_effect, struck, signal) => {
  const { socket, container } = struck;
  const main = await mainProcess(container);
  const restart = container.supervised ? await bySignals(struck, main, signal) : byEngine(struck);
  return {
    undo: { kind: containerStart.kind, state: containerRecord(socket, container, main) },
    applyMs: graceMs + startMs,
    apply: restart,
    observe: (signal) =>
      lookUntil(
        { socket, id: container.id },
        'the container does not run again',
        (now) => {
          if (now === null) return 'the container was removed while it was restarted';
          return now.running && hasEnded(now, container.startedAt) && !now.restarting
            ? 'the container runs again, with another main process'
            : null;
        },
        signal,
      ),
  };
};

type Restart = (signal: AbortSignal) => Promise<void>;

const byEngine =
  ({ socket, container }: Struck): Restart =>
  async (signal) => {
    const path = `/containers/${container.id}/restart?t=${graceMs / 1_000}`;
    const { status } = await askEngine(socket, 'POST', path, signal, { limitMs: graceMs + startMs });
    if (status !== 204) throw new GateFailure('TARGET_UNAVAILABLE', `the engine did not restart the container (status ${status})`);
  };

async function bySignals(struck: Struck, main: ProcessIdentity | null, signal: AbortSignal): Promise<Restart> {
  const { socket, container } = struck;
  const strike = await strikeFor(struck, main, signal);
  const ends = async (forMs: number, signal: AbortSignal): Promise<boolean> => {
    for (const untilMs = performance.now() + forMs; performance.now() < untilMs; await sleep(pollMs, undefined, { signal }))
      if (hasEnded(await inspect(socket, container.id, signal), container.startedAt)) return true;
    return false;
  };
  return async (signal) => {
    if (!(await strike('SIGTERM', signal)))
      throw new GateFailure('TARGET_UNAVAILABLE', 'the main process ended before the signal reached it');
    if (!(await ends(graceMs, signal))) {
      await strike('SIGKILL', signal);
      await ends(startMs, signal);
    }
    await startIfDown(containerRecord(socket, container, main), signal);
  };
}
