import { usageOf } from '../world/process/usage.ts';

/** A process that computes uses CPU time within this window, even on a machine that many share. */
const windowMs = 1_500;

/** Shows whether a process computes. A process that is frozen or waits uses no CPU time. */
export class Pulse {
  readonly #pid: number;
  #cpuMs = 0;
  #sinceProgressMs = Number.POSITIVE_INFINITY;

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** @param elapsedMs time since the last reading */
  computes(elapsedMs: number): boolean {
    const cpuMs = usageOf(this.#pid)?.cpuMs ?? 0;
    this.#sinceProgressMs = cpuMs > this.#cpuMs ? 0 : this.#sinceProgressMs + elapsedMs;
    this.#cpuMs = Math.max(this.#cpuMs, cpuMs);
    return this.#sinceProgressMs < windowMs;
  }
}
