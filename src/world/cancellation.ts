import type { EventEmitter } from 'node:events';
import { GateFailure } from '../core/model/failure.ts';

/** Ends a run early. */
export interface Cancellation {
  /** Aborted once, by the first of the causes. */
  readonly signal: AbortSignal;
  /** An uncaught error of the gate itself. */
  crash(): unknown;
  release(): void;
}

/**
 * Turns signals, uncaught errors and a closed output pipe (EPIPE) into one abort, so that the gate removes its faults instead of dying
 * while they are in place. The runner sends SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL (actions/runner, ProcessInvoker.cs); in a
 * container job only the closed pipe is visible. A second signal changes nothing.
 * @param onSignal called for each signal, with whether it was not the first one
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
  const onClosedPipe = () => cancel('a closed pipe');
  const listeners = [
    ...['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => [process, name, heed] as const),
    ...['uncaughtException', 'unhandledRejection'].map((name) => [process, name, fail] as const),
    ...streams.map((stream) => [stream, 'error', onClosedPipe] as const),
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
