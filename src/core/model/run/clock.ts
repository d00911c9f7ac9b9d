/** Time is an argument: real in production, virtual in simulations. */
export interface Clock {
  /** Milliseconds since the start of the run; monotonic. */
  now(): number;
  /** Resolves after `ms`, rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
