import type { ChildProcess } from 'node:child_process';
import { GateFailure } from '../../core/model/failure.ts';
import { within } from '../within.ts';
import type { KeeperClient } from './client.ts';
import type { Ask, KeeperReplies, KeeperRequest, Reply } from './protocol.ts';

const helloLimitMs = 10_000;

/** The most requests in progress. A correct gate never reaches it. */
const pendingLimit = 256;

type Hello = Extract<KeeperRequest, { ask: 'hello' }>;

interface Pending {
  resolve(value: KeeperReplies[Ask]): void;
  reject(error: Error): void;
}

/** The gate's end of the channel: sends requests and matches each reply to its request. */
export class Channel implements KeeperClient {
  readonly pid: number;
  readonly booted: Promise<void>;
  readonly #child: ChildProcess;
  readonly #pending = new Map<number, Pending>();
  readonly #lost = new AbortController();
  #next = 1;
  #hasBooted = false;
  #leaving = false;
  #exited = false;
  #renewing: NodeJS.Timeout | undefined;

  constructor(child: ChildProcess, hello: Hello) {
    this.#child = child;
    this.pid = child.pid ?? 0;
    child.on('message', (reply) => this.#settle(reply as Reply));
    child.on('error', () => this.#lose());
    child.on('disconnect', () => this.#lose());
    child.on('exit', () => {
      this.#exited = true;
      this.#lose();
    });
    // An idle keeper does not keep the gate alive; a request in progress does.
    child.unref();
    child.channel?.unref();
    this.booted = this.#boot(hello);
    // `lost` reports this failure as well.
    this.booted.catch(() => undefined);
  }

  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  ask<A extends Ask>(request: Extract<KeeperRequest, { ask: A }>, signal: AbortSignal): Promise<KeeperReplies[A]> {
    if (this.#pending.size >= pendingLimit) throw new RangeError(`more than ${pendingLimit} requests to the keeper at the same time`);
    return new Promise<KeeperReplies[A]>((resolve, reject) => {
      signal.throwIfAborted();
      if (!this.#child.connected) throw this.#lostFailure();
      const id = this.#next++;
      const onAbort = () => this.#drop(id)?.reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort, { once: true });
      const done = () => signal.removeEventListener('abort', onAbort);
      this.#pending.set(id, {
        resolve: (value) => {
          done();
          resolve(value as KeeperReplies[A]);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      this.#child.channel?.ref();
      this.#child.send({ id, ...request }, (error) => {
        if (error !== null) this.#drop(id)?.reject(this.#lostFailure(error));
      });
    });
  }

  /** Tells the keeper regularly that the gate is alive, until the channel ends. At most one such request is in progress. */
  renewEvery(ms: number): void {
    let waiting = false;
    this.#renewing = setInterval(() => {
      if (waiting) return;
      waiting = true;
      void this.ask({ ask: 'renew' }, this.lost)
        .catch(() => undefined)
        .finally(() => {
          waiting = false;
        });
    }, ms).unref();
  }

  leaveRunning(): void {
    this.#leaving = true;
  }

  async close(limitMs: number): Promise<void> {
    this.#leaving = true;
    clearInterval(this.#renewing);
    if (this.#exited) return;
    const exited = new Promise<void>((resolve) => {
      this.#child.once('exit', () => resolve());
    });
    this.#child.ref();
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), limitMs);
    await within(limitMs, null, (limit) => this.ask({ ask: 'shutdown' }, limit)).catch(() => undefined);
    // A child that never became a process has no exit to wait for.
    if (this.pid !== 0) await exited;
    clearTimeout(kill);
  }

  async #boot(hello: Hello): Promise<void> {
    try {
      await within(helloLimitMs, null, (limit) => this.ask(hello, limit));
    } catch (cause) {
      const failure = this.#lostFailure(cause);
      this.#lose();
      void this.close(0);
      throw failure;
    }
    this.#hasBooted = true;
  }

  #settle(reply: Reply): void {
    const pending = this.#drop(reply.id);
    if (reply.ok) pending?.resolve(reply.value);
    else pending?.reject(new GateFailure('LINK_UNAVAILABLE', reply.error));
  }

  #drop(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (this.#pending.size === 0) this.#child.channel?.unref();
    return pending;
  }

  #lose(): void {
    clearInterval(this.#renewing);
    const failure = this.#lostFailure();
    for (const id of [...this.#pending.keys()]) this.#drop(id)?.reject(failure);
    if (!this.#leaving) this.#lost.abort(failure);
  }

  #lostFailure(cause?: unknown): GateFailure {
    const [message, hint] = this.#hasBooted ? ['has ended', {}] : ['did not start', { hint: 'See keeper.log.' }];
    return new GateFailure('KEEPER_LOST', `the keeper, the process that carries the links, ${message}`, { ...hint, cause });
  }
}
