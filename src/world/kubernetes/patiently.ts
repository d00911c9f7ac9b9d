import { setTimeout as sleep } from 'node:timers/promises';
import { KubectlFailure, type Reason } from './failure-in.ts';

/** A new leader of etcd, or a restart of the API server, takes some seconds. */
const patienceMs = 20_000;
const pauseMs = 500;
/** What another try cannot change. */
const lasting: readonly Reason[] = ['NotFound', 'AlreadyExists', 'Forbidden', 'Unauthorized', 'Invalid'];

/**
 * Repeats what a cluster did not do because it was late, overloaded or unreachable for a moment: one failed request must not leave a fault in place. For tasks that
 * may run any number of times. @throws the last failure after 20 s, and immediately one that another try cannot change
 */
export async function patiently<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
  for (const endMs = performance.now() + patienceMs; ; ) {
    try {
      return await task();
    } catch (error) {
      const isOver = signal.aborted || performance.now() > endMs;
      if (isOver || !(error instanceof KubectlFailure) || lasting.includes(error.reason)) throw error;
    }
    await sleep(pauseMs, undefined, { signal });
  }
}
