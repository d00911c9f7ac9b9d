/** Returns a signal that aborts `limitMs` after `signal` has aborted. */
export function abortLater(signal: AbortSignal, limitMs: number): AbortSignal {
  const controller = new AbortController();
  const arm = () => setTimeout(() => controller.abort(signal.reason), limitMs).unref();
  if (signal.aborted) arm();
  else signal.addEventListener('abort', arm, { once: true });
  return controller.signal;
}

/** Settles as `work` does, or rejects with the reason of the signal if that aborts first. */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
