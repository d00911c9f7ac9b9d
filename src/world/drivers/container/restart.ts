import { setTimeout as sleep } from 'node:timers/promises';
import { GateFailure } from '../../../core/model/failure.ts';
import { inspect } from '../../containers/inspect.ts';
import { mainProcess } from '../../containers/main-process.ts';
import { strikeFor } from '../../containers/strike.ts';
import { containerRecord, containerStart, startIfDown } from '../../undo/container.ts';
import type { ContainerWay } from './container-way.ts';
import { hasEnded, lookUntil } from './observed.ts';

/** How long the main process may take to end before it is killed; source: the default of `docker restart` and `docker compose restart`. */
const graceMs = 10_000;
/** A busy engine takes seconds to start a container. */
const startMs = 15_000;
const pollMs = 25;

/**
 * Ends the main process by signals, so that the engine does not take the container as stopped by hand. If its restart policy does not start
 * it again, the gate asks the engine to start it.
 */
export const restartWay: ContainerWay = async (_effect, struck, signal) => {
  const { socket, container } = struck;
  const main = await mainProcess(container);
  const strike = await strikeFor(struck, main, signal);
  const record = containerRecord(socket, container, main);
  const ends = async (forMs: number, signal: AbortSignal): Promise<boolean> => {
    for (const untilMs = performance.now() + forMs; performance.now() < untilMs; await sleep(pollMs, undefined, { signal }))
      if (hasEnded(await inspect(socket, container.id, signal), container.startedAt)) return true;
    return false;
  };
  return {
    undo: { kind: containerStart.kind, state: record },
    applyMs: graceMs + startMs,
    async apply(signal) {
      if (!(await strike('SIGTERM', signal)))
        throw new GateFailure('TARGET_UNAVAILABLE', 'the main process ended before the signal reached it');
      if (!(await ends(graceMs, signal))) {
        await strike('SIGKILL', signal);
        await ends(startMs, signal);
      }
      await startIfDown(record, signal);
    },
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
