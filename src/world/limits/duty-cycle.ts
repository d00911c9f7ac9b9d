import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../../core/model/run/event.ts';
import { signalTo } from '../process/identity.ts';

/** As long as the kernel's own period for limits of CPU. */
const periodMs = 100;

export interface DutyCycle {
  /** Ends the cycle; every process continues. Idempotent. */
  stop(): Promise<void>;
  /** How often the processes were stopped, and whether the cycle still runs. */
  counts(): { readonly stops: number; readonly running: number };
}

/**
 * Lets processes run for a share of the time only: each period they are stopped (SIGSTOP) and then continued. It needs no right but that to
 * signal them.
 */
export function startDutyCycle(processes: readonly ProcessIdentity[], share: number): DutyCycle {
  const end = new AbortController();
  let stops = 0;
  const signalAll = (name: 'SIGSTOP' | 'SIGCONT'): Promise<unknown> =>
    Promise.allSettled(processes.map((process) => signalTo(process, name)));
  const pause = (ms: number): Promise<unknown> => sleep(ms, undefined, { signal: end.signal, ref: false }).catch(() => undefined);
  const cycle = async (): Promise<void> => {
    while (!end.signal.aborted) {
      await signalAll('SIGSTOP');
      stops += 1;
      await pause(periodMs * (1 - share));
      await signalAll('SIGCONT');
      await pause(periodMs * share);
    }
  };
  const running = cycle();
  return {
    async stop() {
      end.abort();
      await running;
      await signalAll('SIGCONT');
    },
    counts: () => ({ stops, running: Number(!end.signal.aborted) }),
  };
}
