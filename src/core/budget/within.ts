import { lengthText } from '../quantity/say-length.ts';

/** Calls `ring` once, after `ms`. The function that it returns prevents the call. */
export type SetAlarm = (ms: number, ring: () => void) => () => void;

/**
 * Runs `work` with a signal that aborts when `signal` does, or after `ms`, whichever comes first; `signal` may be `null`. Settles as `work`
 * does: it is not left behind, so it must end when its signal aborts. The reason of a deadline is a `TimeoutError`.
 */
export type Within = <T>(ms: number, signal: AbortSignal | null, work: (limit: AbortSignal) => T | Promise<T>) => Promise<T>;

/**
 * The only deadline mechanism of the project. The alarm holds the controller, and the controller holds its signal, so the garbage collector
 * cannot take either before the work has ended. `AbortSignal.any` holds its sources weakly: it loses an `AbortSignal.timeout` on Node 20,
 * and on Node 24 when the signal is only polled (nodejs/node 57736, 57867).
 */
export const withinOn =
  (setAlarm: SetAlarm): Within =>
  async (ms, signal, work) => {
    const limit = new AbortController();
    const follow = (): void => limit.abort(signal?.reason);
    const cancelAlarm = setAlarm(ms, () => limit.abort(new DOMException(`it took longer than ${lengthText(ms)}`, 'TimeoutError')));
    if (signal?.aborted) follow();
    signal?.addEventListener('abort', follow, { once: true });
    try {
      return await work(limit.signal);
    } finally {
      cancelAlarm();
      signal?.removeEventListener('abort', follow);
    }
  };
