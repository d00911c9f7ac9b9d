import { GateFailure } from '../../core/model/failure.ts';
import type { Terminal } from './terminal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const crashes = ['uncaughtException', 'unhandledRejection'] as const;

/** What ends a command early. */
export interface Cancel {
  readonly signal: AbortSignal;
  /** A bug of ours that nobody caught. */
  crash(): unknown;
  release(): void;
}

/**
 * Ctrl-C, SIGTERM, a closed terminal and a bug that nobody caught become one abort: the first asks everything to roll back and to end, the
 * next ones change nothing, because an impatient second Ctrl-C must not leave a fault in place.
 */
export function cancelOnSignal(io: Terminal): Cancel {
  const controller = new AbortController();
  let crash: unknown;
  const fail = (error: unknown): void => {
    crash ??= error;
    controller.abort(error);
  };
  const cancel = (name: string): void => {
    io.note(controller.signal.aborted ? 'still rolling back; this cannot be hurried' : `${name}: rolling back…`);
    controller.abort(new GateFailure('CANCELLED', `cancelled by ${name}`));
  };
  for (const name of signals) process.on(name, cancel);
  for (const name of crashes) process.on(name, fail);
  return {
    signal: controller.signal,
    crash: () => crash,
    release: () => {
      for (const name of signals) process.off(name, cancel);
      for (const name of crashes) process.off(name, fail);
    },
  };
}
