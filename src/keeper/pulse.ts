import { usageOf } from '../world/process/usage.ts';

/** A process that computes shows it within this, also on a machine that is shared by many. */
const windowMs = 1_500;

/** Does a process compute? One that is frozen, or waits for something, uses no processor time. */
export class Pulse {
  readonly #pid: number;
  #cpuMs = 0;
  #sinceProgressMs = Number.POSITIVE_INFINITY;

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** So much time has passed since the last look. */
  computes(elapsedMs: number): boolean {
    const cpuMs = usageOf(this.#pid)?.cpuMs ?? 0;
    this.#sinceProgressMs = cpuMs > this.#cpuMs ? 0 : this.#sinceProgressMs + elapsedMs;
    this.#cpuMs = Math.max(this.#cpuMs, cpuMs);
    return this.#sinceProgressMs < windowMs;
  }
}
