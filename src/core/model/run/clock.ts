/** Time comes in as an argument: real in production, virtual in the simulation. */
export interface Clock {
  /** Milliseconds since the run began; monotonic. */
  now(): number;
  /** Resolves after `ms`, rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
