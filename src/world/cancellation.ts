import type { EventEmitter } from 'node:events';
import { GateFailure } from '../core/model/failure.ts';

/** What ends a run early. */
export interface Cancellation {
  /** Aborted once, by whatever comes first. */
  readonly signal: AbortSignal;
  /** A bug of ours that nobody caught. */
  crash(): unknown;
  release(): void;
}

/**
 * Turns signals, uncaught errors and a reader that went away (EPIPE) into one abort, so that the gate rolls back instead of
 * dying with faults in place. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL (actions/runner,
 * ProcessInvoker.cs); in a container job the closed pipe is all that is seen. A second signal changes nothing.
 * @param onSignal hears each of them, and whether there was an end before
 */
export function cancelOnSignals(
  process: EventEmitter,
  streams: readonly EventEmitter[],
  onSignal: (name: string, again: boolean) => void = () => undefined,
): Cancellation {
  const controller = new AbortController();
  let crash: unknown;
  const cancel = (name: string) => controller.abort(new GateFailure('CANCELLED', `cancelled by ${name}`));
  const fail = (error: unknown) => {
    crash ??= error;
    controller.abort(error);
  };
  const heed = (name: string) => {
    onSignal(name, controller.signal.aborted);
    cancel(name);
  };
  const onBroken = () => cancel('a closed pipe');
  const listeners = [
    ...['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => [process, name, heed] as const),
    ...['uncaughtException', 'unhandledRejection'].map((name) => [process, name, fail] as const),
    ...streams.map((stream) => [stream, 'error', onBroken] as const),
  ];
  for (const [emitter, name, listener] of listeners) emitter.on(name, listener);
  return {
    signal: controller.signal,
    crash: () => crash,
    release: () => {
      for (const [emitter, name, listener] of listeners) emitter.off(name, listener);
    },
  };
}
