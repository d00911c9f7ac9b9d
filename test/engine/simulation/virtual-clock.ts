import { withinOn } from '../../../src/core/budget/within.ts';
import type { Clock } from '../../../src/core/model/run/clock.ts';

interface Timer {
  readonly atMs: number;
  readonly wake: () => void;
}

/** A clock whose time passes only when all tasks wait. */
export class VirtualClock implements Clock {
  #nowMs = 0;
  #timers: Timer[] = [];

  now(): number {
    return this.#nowMs;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const onAbort = () => {
        this.#timers = this.#timers.filter((one) => one !== timer);
        reject(signal.reason);
      };
      const timer: Timer = {
        atMs: this.#nowMs + Math.max(0, ms),
        wake: () => {
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      this.#timers.push(timer);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  readonly within = withinOn((ms, wake) => {
    const timer: Timer = { atMs: this.#nowMs + ms, wake };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  });

  at(atMs: number, wake: () => void): void {
    this.#timers.push({ atMs, wake });
  }

  /** Lets time pass until the task has settled. Rejects if no timer is left, or after `limitMs`. */
  async run<T>(task: Promise<T>, limitMs: number): Promise<T> {
    let settled = false;
    task.then(
      () => (settled = true),
      () => (settled = true),
    );
    for (;;) {
      await new Promise((done) => setImmediate(done));
      if (settled) return task;
      const next = this.#timers.reduce<Timer | null>((first, timer) => (first !== null && first.atMs <= timer.atMs ? first : timer), null);
      if (next === null) throw new Error(`deadlock at ${this.#nowMs} ms`);
      if (next.atMs > limitMs) throw new Error(`still running at ${next.atMs} ms`);
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#nowMs = Math.max(this.#nowMs, next.atMs);
      next.wake();
    }
  }
}
