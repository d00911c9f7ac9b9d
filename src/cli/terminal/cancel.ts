import { GateFailure } from '../../core/model/failure.ts';
import type { Terminal } from './terminal.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ctrl-C, SIGTERM and a closed terminal become one abort: the first asks everything to roll back and to end, the next
 * ones change nothing, because an impatient second Ctrl-C must not leave a fault in place.
 */
export function cancelOnSignal(io: Terminal): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const cancel = (name: string): void => {
    io.note(controller.signal.aborted ? 'still rolling back; this cannot be hurried' : `${name}: rolling back…`);
    controller.abort(new GateFailure('CANCELLED', `cancelled by ${name}`));
  };
  for (const name of signals) process.on(name, cancel);
  return {
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, cancel);
    },
  };
}
